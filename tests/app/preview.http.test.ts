import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { problemSchema } from "#lib/api.ts";
import { previewSchema, previewsPerMinute } from "#lib/sitting/preview.ts";
import { connect, type Database } from "#prisma/client.ts";
import { callAs, makeExam } from "#tests/setup/exam.ts";

const { url, databaseUrl } = inject("site");
let db: Database;
beforeAll(() => {
  db = connect(databaseUrl, { poolSize: 1 });
});
afterAll(() => db.$disconnect());

test("previews of one person are taken as fast as somebody types, and not faster; nobody else waits for it", async () => {
  const course = await makeExam(db, { opensAt: new Date() });
  const [busy, calm] = [
    callAs(url, await course.enrol("student")),
    callAs(url, await course.enrol("student")),
  ];
  const ask = (call: typeof busy) => call("POST", "/api/preview", { markdown: "$x^2$" });
  const statuses: number[] = [];
  while (statuses.length < previewsPerMinute) {
    const some = await Promise.all(Array.from({ length: 20 }, () => ask(busy)));
    statuses.push(...some.map(({ status }) => status));
  }
  expect(new Set(statuses)).toEqual(new Set([200]));
  const refused = await ask(busy);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(problemSchema.parse(await refused.json()).code).toBe("rate_limited");
  const other = await ask(calm);
  expect(previewSchema.parse(await other.json()).html).toContain("katex");
});

test("nobody who is not known has anything drawn", async () => {
  const response = await callAs(url, { token: null })("POST", "/api/preview", { markdown: "x" });
  expect(response.status).toBe(401);
});
