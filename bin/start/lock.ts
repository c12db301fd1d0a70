import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "#bin/start/progress.ts";

/**
 * Claims a data folder for this process, so that two starts do not run over the same data.
 *
 * @returns gives the folder back.
 */
export function claim(dataDir: string): () => void {
  const file = join(dataDir, "start.pid");
  const holder = findHolder(file);
  if (holder !== null)
    throw new Refusal(
      `Gradus already runs over ${dataDir} (process ${holder}). Stop it first, or set DATA_DIR and PORT to start a second one.`,
    );
  rmSync(file, { force: true });
  const descriptor = openSync(file, "wx", 0o600);
  writeSync(descriptor, `${process.pid}\n`);
  closeSync(descriptor);
  return () => rmSync(file, { force: true });
}

/** The living process that claimed the folder; a killed one leaves its number behind and another may bear it now. */
function findHolder(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    process.kill(pid, 0);
    const isStart =
      process.platform !== "linux" || readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("bin/start.ts");
    return isStart && pid !== process.pid ? pid : null;
  } catch {
    return null;
  }
}
