import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeDataDir, startProduct } from "#tests/setup/product.ts";
import { siteSecret } from "#tests/setup/site-secret.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The running product: where it is, and its database. */
    site: { url: string; databaseUrl: string };
  }
}

/** Starts the whole product once for all tests in a browser or over HTTP: production build, demo course. */
export default async function setup(project: TestProject) {
  const dataDir = await makeDataDir();
  const product = await startProduct({
    DATA_DIR: dataDir.path,
    DEMO: "true",
    AUTH_SECRET: siteSecret,
    // The limits have tests of their own; here one person does what a hundred do.
    SUBMISSIONS_PER_MINUTE: "100000",
    SIGN_INS_PER_MINUTE: "100000",
  });
  const databaseUrl = await readFile(join(dataDir.path, "database-url"), "utf8");
  project.provide("site", { url: product.address, databaseUrl });
  return async () => {
    await product.stop();
    await dataDir.remove();
  };
}
