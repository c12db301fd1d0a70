import "server-only";
import pino from "pino";
import { logOptions } from "#lib/log/log-options.ts";

/** The site's log: faults of ours. Source texts, tokens and cookies are never given to it. */
export const log = pino({
  ...logOptions,
  level: process.env.LOG_LEVEL ?? "info",
  base: { process: "site", pid: process.pid },
});
