import { execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { signIn } from "#tests/setup/caller.ts";
import { ownDatabase } from "#tests/setup/own-database.ts";
import { startOwnGrader, startOwnSite } from "#tests/setup/own-processes.ts";
import { bareEnvironment } from "#tests/setup/product.ts";

/** As in `docker-compose.yml`: nothing can be written but in memory, under two folders; not root, and no rights. */
const confined = [
  "bwrap",
  ...["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp"],
  ...["--ro-bind", process.cwd(), process.cwd(), "--tmpfs", resolve(".next/cache")],
  ...["--unshare-user", "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL", "--die-with-parent"],
] as const;
const [bwrap, ...confinement] = confined;
const canConfine = spawnSync(bwrap, [...confinement, "true"]).status === 0;

test.skipIf(!canConfine && process.env.CI === undefined)(
  "migration, site and grader run on a read-only file system, without root",
  async () => {
    expect(spawnSync(bwrap, [...confinement, "touch", "x"]).stderr.toString()).toContain("Read-only");
    const { url } = await ownDatabase();
    const migrating = [...confinement, process.execPath, "bin/migrate.ts"];
    const env = { ...bareEnvironment, DATABASE_URL: url, DEMO: "true" };
    expect(execFileSync(bwrap, migrating, { env, encoding: "utf8" })).toBe(
      "The tables are as they should be.\n",
    );
    const site = await startOwnSite(url, {}, confined);
    const grader = await startOwnGrader(url, {}, confined);
    const student = await signIn(site.address, "student@demo.gradus");
    const id = await student.submit("log-loss", "export function logLoss() { return 0; }");
    expect((await (await student.get(`/api/submissions/${id}`)).json()).verdict).toBe("wrong_answer");
    for (const page of ["/ru", "/ru/exercises/log-loss", "/api/libraries/numpy-ts"])
      expect((await student.get(page)).status).toBe(200);
    expect(`${site.output()}${grader.output()}`).not.toMatch(/EROFS|EACCES|EPERM/);
  },
);
