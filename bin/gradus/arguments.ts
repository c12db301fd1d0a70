import { readFile } from "node:fs/promises";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * Reads the arguments of a command.
 *
 * @throws {WrongUse} for an option that it does not have
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (thrown) {
    throw new WrongUse(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** @throws {WrongUse} when it cannot be read */
export async function readTextFile(file: string): Promise<string> {
  return (await readBytes(file)).toString("utf8");
}

/** @throws {WrongUse} when it cannot be read */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
    throw new WrongUse(code === "ENOENT" ? `there is no file ${file}` : `${file} cannot be read (${code})`);
  }
}

/** The language of the terminal, so far as we speak it. */
export function terminalLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("ru") ? "ru" : "en";
}
