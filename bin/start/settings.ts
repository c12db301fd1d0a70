import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { parseSettings, type Settings } from "#lib/settings.ts";

/** Reads the settings from `.env`, where there is one, and the environment, which wins. A wrong one ends the process. */
export function readSettings(): Settings {
  if (existsSync(".env")) loadEnvFile(".env");
  const { settings, errors } = parseSettings(process.env);
  if (settings) return settings;
  for (const error of errors) console.error(`A setting is wrong. ${error}`);
  console.error("Every setting is explained in .env.example. Nothing was started.");
  process.exit(2);
}
