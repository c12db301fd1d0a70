import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { removeDemo, seedDemo } from "#bin/demo-course.ts";
import { buildSite } from "#bin/start/build.ts";
import { type ChildOptions, keepRunning } from "#bin/start/child.ts";
import { clusterPassword } from "#bin/start/cluster.ts";
import { greet } from "#bin/start/greet.ts";
import { untilHealthy } from "#bin/start/health.ts";
import { claim } from "#bin/start/lock.ts";
import { expectPort, freePort } from "#bin/start/ports.ts";
import { step } from "#bin/start/progress.ts";
import { restartOnChange } from "#bin/start/reload.ts";
import { keptSecret } from "#bin/start/secret.ts";
import type { Settings } from "#lib/settings.ts";
import { migrate } from "#prisma/migrate.ts";

/**
 * Starts everything on this machine: Postgres unless there is one, tables, the demo course, the site and graders.
 *
 * @param running takes what was started, so that disposing of it stops the site first and Postgres last.
 * @returns when the site answers and its address is printed.
 */
export async function startProduct(settings: Settings, running: AsyncDisposableStack): Promise<void> {
  const dev = settings.NODE_ENV === "development";
  const dataDir = resolve(settings.DATA_DIR);
  // Postgres may run under another account, which has to pass through this folder; the files in it are private.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  running.defer(claim(dataDir));
  const port = settings.PORT === 0 ? await freePort() : settings.PORT;
  await expectPort(port, settings.HOST);

  const run = (options: ChildOptions) => running.adopt(keepRunning(options), (child) => child.stop());
  const databaseUrl = settings.DATABASE_URL ?? (await startPostgres(dataDir, run, running));
  await step("Tables", () => migrate(databaseUrl));
  if (settings.DEMO) await step("Demo course", () => seedDemo({ databaseUrl, now: new Date() }));
  else await removeDemo({ databaseUrl });
  if (!dev)
    await step(
      "Site: production build",
      () => buildSite(process.env),
      (outcome) => outcome,
    );

  const address = settings.PUBLIC_URL ?? `http://${nameOf(settings.HOST)}:${port}`;
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: settings.AUTH_SECRET ?? keptSecret(dataDir),
    DATA_DIR: dataDir,
    PORT: String(port),
  };
  const graders = Array.from({ length: settings.GRADER_PROCESSES }, (_, index) =>
    run({
      name: `Grader ${index + 1}`,
      command: ["grader/worker.ts"],
      environment,
      stopWithinMs: 15_000,
      saysReady: false,
    }),
  );
  await step("Site and grader", async () => {
    const site = run({
      name: "Site",
      command: ["bin/site.ts"],
      environment,
      stopWithinMs: 8000,
      saysReady: true,
    });
    await site.ready;
    if (dev) {
      running.use(restartOnChange(["grader", "exercises", "lib", "prisma"], graders));
      // Next reloads what it builds; the content of the exercises is read once in the life of the process.
      running.use(restartOnChange(["exercises"], [site]));
    }
    await untilHealthy(`http://${nameOf(settings.HOST)}:${port}`);
  });
  greet(address, settings.DEMO);
}

type Run = (options: ChildOptions) => ReturnType<typeof keepRunning>;

/** @returns the URL of its database, also kept in a file for the command line while everything runs. */
async function startPostgres(dataDir: string, run: Run, running: AsyncDisposableStack): Promise<string> {
  const port = await freePort();
  await step("Postgres", async () => {
    const keeper = run({
      name: "Postgres",
      command: ["bin/start/postgres.ts", dataDir, String(port)],
      environment: process.env,
      stopWithinMs: 15_000,
      saysReady: true,
    });
    await keeper.ready;
  });
  const url = `postgresql://gradus:${clusterPassword(dataDir)}@127.0.0.1:${port}/gradus`;
  const file = join(dataDir, "database-url");
  writeFileSync(file, url, { mode: 0o600 });
  running.defer(() => rmSync(file, { force: true }));
  return url;
}

/** How a browser on this machine names the address that the site listens on. */
function nameOf(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
