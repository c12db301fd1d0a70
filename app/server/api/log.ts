import "server-only";
import pino from "pino";

/** The site's log: faults of ours. Source texts, tokens and cookies are never given to it. */
export const log = pino({ name: "site", level: process.env.LOG_LEVEL ?? "info" });
