import { format, stripVTControlCharacters } from "node:util";
import type { Logger } from "pino";

/**
 * Sends what the site's libraries print (Next tells of a page that failed, say) to the log, so that each line of it has
 * the one form. Of an error no more is taken than the log takes of any.
 */
export function logConsole(log: Logger): void {
  const levels = { debug: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;
  for (const method of ["debug", "log", "info", "warn", "error"] as const)
    console[method] = (...said: unknown[]) => {
      const error = said.find((one) => one instanceof Error);
      const text = stripVTControlCharacters(format(...said.filter((one) => typeof one === "string"))).trim();
      log[levels[method]](error === undefined ? {} : { error }, text);
    };
}
