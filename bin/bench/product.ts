import { spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { findDatabaseUrl } from "#bin/gradus/course-database.ts";

/** A whole product to measure: its address, its database, and the process that all of it runs below. */
export type Product = { address: string; databaseUrl: string; pid: number | null; stop(): Promise<void> };

/**
 * A product that runs already, or one started in a folder of its own.
 *
 * @param url of one that runs; its database is that of DATABASE_URL, or of the `npm start` in this folder
 */
export async function openProduct(url: string | undefined): Promise<Product> {
  if (url === undefined) return startProduct();
  return { address: url.replace(/\/$/, ""), databaseUrl: findDatabaseUrl(), pid: null, async stop() {} };
}

async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "gradus-bench-"));
  // The account that Postgres runs under passes through it.
  await chmod(dataDir, 0o711);
  const environment = { DATA_DIR: dataDir, PORT: "0", SUBMISSIONS_PER_MINUTE: "100000", LOG_LEVEL: "warn" };
  const product = spawn(process.execPath, ["bin/start.ts"], {
    env: { ...process.env, ...environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => product.once("close", resolve));
  const stop = async () => {
    product.kill("SIGTERM");
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const address = await readyAddress(product.stdout);
    const databaseUrl = (await readFile(path.join(dataDir, "database-url"), "utf8")).trim();
    return { address, databaseUrl, pid: product.pid ?? 0, stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

async function readyAddress(output: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of output) {
    text += String(chunk);
    const address = /Gradus is ready: (http:\S+)/.exec(stripVTControlCharacters(text))?.[1];
    if (address !== undefined) {
      output.resume();
      return address;
    }
  }
  throw new Error(`the product did not start:\n${text}`);
}
