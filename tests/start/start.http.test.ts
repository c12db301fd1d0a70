import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { withDatabase } from "#tests/setup/database.ts";
import {
  bareEnvironment,
  commandOf,
  descendants,
  isAlive,
  makeDataDir,
  type RunningProduct,
  runStart,
  startProduct,
} from "#tests/setup/product.ts";

/** The build is shared with the site of the other tests: it is made before, and here it is found unchanged. */
const withoutDemo = { DEMO: "false" };

const stack = /\n\s+at .*:\d+:\d+/;

let dataDir: Awaited<ReturnType<typeof makeDataDir>>;
beforeAll(async () => {
  dataDir = await makeDataDir();
});
afterAll(() => dataDir.remove());

const gone = (pids: readonly number[]) =>
  vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 15_000, interval: 100 });

describe("one machine, one command", () => {
  let product: RunningProduct;
  const settings = () => ({ ...withoutDemo, DATA_DIR: dataDir.path });
  const query = async (sql: string) => {
    const client = new pg.Client(readFileSync(join(dataDir.path, "database-url"), "utf8"));
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };

  test("the first start brings up the site and prints where it is", async () => {
    product = await startProduct(settings());
    expect(product.output()).toContain(`Gradus is ready: ${product.address}`);
    expect((await fetch(`${product.address}/api/health/ready`)).status).toBe(200);
    expect((await fetch(`${product.address}/ru/sign-in`)).status).toBe(200);
    await query("CREATE TABLE kept AS SELECT 42 AS answer");
  });

  test("outside demo mode there are no demo accounts, and ten tries a minute are all an e-mail gets", async () => {
    const begun = await fetch(`${product.address}/api/auth/csrf`);
    const { csrfToken } = await begun.json();
    const cookie = begun.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const trySigningIn = async (provider: string, address: string) => {
      const answer = await fetch(`${product.address}/api/auth/callback/${provider}`, {
        method: "POST",
        redirect: "manual",
        headers: { cookie, "x-forwarded-for": address },
        body: new URLSearchParams({
          email: "student@demo.gradus",
          password: "guess",
          csrfToken,
          json: "true",
        }),
      });
      return { status: answer.status, text: await answer.text(), cookies: answer.headers.getSetCookie() };
    };
    const demo = await trySigningIn("demo", "10.0.0.1");
    expect(demo.cookies.join()).not.toContain("session-token");
    for (let i = 0; i < 10; i++)
      expect((await trySigningIn("password", `10.0.0.${i}`)).text).toContain("CredentialsSignin");
    expect((await trySigningIn("password", "10.0.1.1")).text).toContain("TooManyAttempts");
  });

  test("files with secrets are for this account alone", () => {
    for (const file of ["auth-secret", "database-url", "postgres-password"])
      expect(statSync(join(dataDir.path, file)).mode & 0o777).toBe(0o600);
  });

  test("a second start over the same data is refused in a sentence, and the first goes on", async () => {
    const { code, output } = await runStart(settings());
    expect(code).toBe(1);
    expect(output).toContain("already runs");
    expect(output).not.toMatch(stack);
    expect((await fetch(`${product.address}/api/health/live`)).status).toBe(200);
  });

  test("a site that fell comes back by itself", async () => {
    const [site = 0] = product.processes().filter((pid) => commandOf(pid).includes("bin/site.ts"));
    process.kill(site, "SIGKILL");
    await gone([site]);
    await vi.waitFor(
      async () => expect((await fetch(`${product.address}/api/health/ready`)).status).toBe(200),
      {
        timeout: 20_000,
        interval: 200,
      },
    );
  });

  test("SIGKILL leaves no process behind", async () => {
    const processes = product.processes();
    expect(processes.filter((pid) => commandOf(pid).includes("postgres")).length).toBeGreaterThan(1);
    expect(processes.some((pid) => commandOf(pid).includes("grader/worker.ts"))).toBe(true);
    product.process.kill("SIGKILL");
    await gone(processes);
  });

  test("the next start takes less than 15 seconds, builds nothing and finds the data, even after a kill", async () => {
    const started = performance.now();
    product = await startProduct(settings());
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(product.output()).toContain("unchanged");
    expect(await query("SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  });

  test("SIGTERM stops everything in order and leaves no process behind", async () => {
    const processes = product.processes();
    expect(await product.stop()).toBe(0);
    expect(processes.filter(isAlive)).toEqual([]);
    expect(existsSync(join(dataDir.path, "postgres/postmaster.pid"))).toBe(false);
  });

  test("Ctrl-C in a terminal, which reaches npm and us at once, stops everything in order", async () => {
    const { npm, processes } = await npmStart();
    process.kill(-(npm.pid ?? 0), "SIGINT");
    await gone(processes);
    expect(existsSync(join(dataDir.path, "postgres/postmaster.pid"))).toBe(false);
    expect(readFileSync(join(dataDir.path, "postgres.log"), "utf8")).toContain(
      "database system is shut down",
    );
  });

  test("npm killed by SIGKILL takes everything with it", async () => {
    const { npm, processes } = await npmStart();
    npm.kill("SIGKILL");
    await gone(processes);
  });

  async function npmStart() {
    const npm = spawn("npm", ["start"], { env: { ...bareEnvironment, ...settings() }, detached: true });
    let said = "";
    npm.stdout.on("data", (chunk) => (said += chunk));
    await vi.waitFor(() => expect(said).toContain("Gradus is ready"), { timeout: 30_000, interval: 100 });
    const start = Number(readFileSync(join(dataDir.path, "start.pid"), "utf8"));
    const processes = [start, ...descendants(start)];
    expect(processes.length).toBeGreaterThan(3);
    return { npm, processes };
  }
});

describe("settings", () => {
  test.for([
    { setting: "PORT", value: "70000" },
    { setting: "DATABASE_URL", value: "mysql://localhost/gradus" },
    { setting: "DEMO", value: "perhaps" },
    { setting: "AUTH_SECRET", value: "short" },
    { setting: "OIDC_ISSUER", value: "https://id.example.org" },
  ])("a wrong $setting is a sentence and nothing starts", async ({ setting, value }, { expect }) => {
    const { code, output } = await runStart({ DATA_DIR: join(dataDir.path, "none"), [setting]: value });
    expect(code).toBe(2);
    expect(output).toContain(setting);
    expect(output).not.toMatch(stack);
    expect(existsSync(join(dataDir.path, "none"))).toBe(false);
  });

  test("a port that is taken is a sentence", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const { code, output } = await runStart({ ...withoutDemo, DATA_DIR: dataDir.path, PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port}`);
    expect(output).not.toMatch(stack);
  });

  test("with DATABASE_URL no embedded Postgres starts", async () => {
    const server = inject("site").databaseUrl;
    const client = new pg.Client(server);
    await client.connect();
    await client.query("CREATE DATABASE elsewhere");
    const own = await makeDataDir();
    const product = await startProduct({
      ...withoutDemo,
      DATA_DIR: own.path,
      DATABASE_URL: withDatabase(server, "elsewhere"),
    });
    expect(product.processes().filter((pid) => commandOf(pid).includes("postgres"))).toEqual([]);
    expect(existsSync(join(own.path, "postgres"))).toBe(false);
    expect((await fetch(`${product.address}/api/health/ready`)).status).toBe(200);
    await product.stop();
    await own.remove();
    await client.query("DROP DATABASE elsewhere WITH (FORCE)");
    await client.end();
  });

  test("every setting is explained in .env.example, and nothing else is", () => {
    const explained = [...readFileSync(".env.example", "utf8").matchAll(/^# ?([A-Z][A-Z_]+)=/gm)].map(
      ([, name]) => name,
    );
    const source = readFileSync("lib/settings.ts", "utf8");
    const settings = [...source.matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    expect(settings.length).toBeGreaterThan(15);
    expect(explained.sort()).toEqual(settings.filter((name) => name !== "NODE_ENV").sort());
  });
});
