import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseSettings } from "#lib/settings.ts";

const serviceSchema = z.object({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  user: z.string().optional(),
  init: z.boolean().optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()),
  mem_limit: z.string(),
  pids_limit: z.int(),
  logging: z.object({ driver: z.string() }),
  environment: z.record(z.string(), z.union([z.string(), z.boolean()])),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const { services, networks, volumes } = z
  .object({
    services: z.object({
      postgres: serviceSchema,
      migrate: serviceSchema,
      site: serviceSchema,
      grader: serviceSchema,
    }),
    networks: z.record(
      z.string(),
      z.object({
        internal: z.boolean().default(false),
        driver_opts: z.record(z.string(), z.string()).optional(),
      }),
    ),
    volumes: z.record(z.string(), z.object({})),
  })
  .parse(parse(readFileSync("docker-compose.yml", "utf8"), { merge: true }));
const { postgres, migrate, site, grader } = services;
const ours = { migrate, site, grader };

test.for(Object.entries(ours))("%s runs without root, rights and a file system to write", ([, service]) => {
  expect(service.user).toBe("node");
  expect(service.read_only).toBe(true);
  expect(service.init).toBe(true);
  expect(service.cap_drop).toEqual(["ALL"]);
  expect(service.security_opt).toContain("no-new-privileges:true");
  expect(service.volumes).toEqual([]);
  // What is in memory in place of files has a bound, and no program can be put into /tmp.
  for (const place of service.tmpfs ?? []) expect(place).toMatch(/size=\d+m/);
  expect(service.tmpfs?.[0]).toContain("noexec");
});

test.for(Object.entries(services))(
  "%s has limits of memory, processes and what is kept of its log",
  ([, service]) => {
    expect(service.mem_limit).toMatch(/^\d+g$/);
    expect(service.pids_limit).toBeLessThanOrEqual(512);
    expect(service.logging.driver).toBe("local"); // which rotates
  },
);

test("the grader reaches Postgres and nothing else, and Postgres is reached from inside alone", () => {
  expect(grader.networks).toEqual(["grading"]);
  expect(networks.grading?.internal).toBe(true);
  // The host has an address in an internal network too, and so would what it serves on all its addresses.
  expect(networks.grading?.driver_opts).toEqual({ "com.docker.network.bridge.inhibit_ipv4": "true" });
  const withGrader = Object.entries(services).filter(([, service]) => service.networks.includes("grading"));
  expect(withGrader.map(([name]) => name)).toEqual(["postgres", "grader"]);
  expect(postgres.networks.filter((name) => !networks[name]?.internal)).toEqual([]);
  expect([postgres, grader, migrate].flatMap(({ ports }) => ports)).toEqual([]);
  expect(site.ports).toEqual(["127.0.0.1:3000:3000"]);
});

test("the grader knows no secret but the way to Postgres", () => {
  expect(Object.keys(grader.environment).sort()).toEqual(["DATABASE_URL", "GRADER_BOXES", "LOG_LEVEL"]);
});

test("the data of Postgres outlives its container", () => {
  const [name = "", path] = postgres.volumes[0]?.split(":") ?? [];
  expect(Object.keys(volumes)).toEqual([name]);
  expect(path).toBe("/var/lib/postgresql"); // of the image from Postgres 18 on; before, it was a folder below
  expect(postgres.image).toBe("postgres:18");
});

test("the tables are brought up to date before site and grader start", () => {
  expect(migrate.depends_on).toEqual({ postgres: { condition: "service_healthy" } });
  for (const service of [site, grader])
    expect(service.depends_on).toEqual({ migrate: { condition: "service_completed_successfully" } });
});

test("Postgres counts as there only when it is reached by the network, as it is not while it is being made", () => {
  expect(postgres.healthcheck?.test.slice(0, 4)).toEqual(["CMD", "pg_isready", "-h", "127.0.0.1"]);
});

/** What a service finds in its environment when the variables of the file have these values and others are not set. */
function environmentOf(service: z.infer<typeof serviceSchema>, given: Record<string, string>) {
  const fill = (text: string) =>
    text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name, kind, rest) => {
      const value = given[name] ?? (kind === "-" ? rest : undefined);
      if (value === undefined) throw new Error(`${name} is not set`);
      return value;
    });
  return Object.fromEntries(
    Object.entries(service.environment).map(([name, text]) => [name, fill(String(text))]),
  );
}

test("every variable is a setting that is explained, and with the three that have to be set all is right", () => {
  const explained = readFileSync(".env.example", "utf8");
  for (const name of Object.values(ours).flatMap(({ environment }) => Object.keys(environment)))
    expect(explained).toMatch(new RegExp(`^# ${name}=`, "m"));
  const given = {
    POSTGRES_PASSWORD: "a-password",
    AUTH_SECRET: "x".repeat(64),
    PUBLIC_URL: "https://gradus.example.org",
  };
  for (const service of Object.values(ours)) {
    const { settings, errors } = parseSettings(environmentOf(service, given));
    expect(errors).toEqual([]);
    expect(settings?.DATABASE_URL).toBe("postgresql://gradus:a-password@postgres:5432/gradus");
    expect(settings?.OIDC_NAME).toBe("OpenID Connect");
  }
  for (const name of Object.keys(given))
    expect(() =>
      environmentOf(site, Object.fromEntries(Object.entries(given).filter(([other]) => other !== name))),
    ).toThrow(name);
});

test("one image is built, once, for site and grader", () => {
  expect(new Set(Object.values(ours).map(({ image }) => image)).size).toBe(1);
  expect(Object.values(ours).filter(({ build }) => build !== undefined)).toEqual([migrate]);
});

test("what the containers start is there", () => {
  for (const { command } of [migrate, grader]) expect(existsSync(command?.[1] ?? "")).toBe(true);
});
