import { spawnSync } from "node:child_process";

/**
 * Generates the database client after `npm ci`. Prisma asks for a schema engine that it would download;
 * generating does not use it, so any executable will do in its place.
 */
const { status } = spawnSync("prisma", ["generate"], {
  stdio: "inherit",
  shell: true,
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "true" },
});
process.exit(status ?? 1);
