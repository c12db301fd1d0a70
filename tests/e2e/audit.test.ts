import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { defaultPolicy } from "#lib/policy.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { makeLateHomework } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();

/** The lecturer has changed the rules, and an assistant has set Anna's points. */
async function changedCourse() {
  const course = await makeLateHomework(db, url);
  const anna = await course.enrol("student", "Анна Ли", "201");
  const anvar = await course.enrol("assistant", "Анвар Ибрахим");
  const lecturer = await course.enrol("lecturer", "Михаил Гущин");
  await course.sentLate(anna);
  const { assessmentId } = course;
  const item = await db.item.findFirstOrThrow({ where: { assessmentId, exerciseId: { not: null } } });
  const override = `/api/enrolments/${anna.enrolmentId}/items/${item.id}/overrides`;
  const set = { kind: "points", points: "3.5", reason: "Опечатка в тесте", seenId: null };
  expect((await anvar.call("POST", override, set)).status).toBe(201);
  const policy = { ...defaultPolicy, rounding: { method: "floor" } };
  expect((await lecturer.call("PUT", "/api/policy", { policy, version: 1 })).status).toBe(200);
  return { ...course, anna, anvar, lecturer };
}

test("the lecturer reads who changed what, and takes it out as a file", async () => {
  const { lecturer } = await changedCourse();
  const page = await visit(browser, lecturer.login, "/en/grades");
  await page.getByRole("link", { name: "Audit log" }).click();
  const override = page.getByRole("row", { name: /Points set by a person: Анна Ли/ });
  expect(await override.innerText()).toMatch(/Анвар Ибрахим[\s\S]*points[\s\S]*3\.5[\s\S]*Опечатка в тесте/);
  await page.getByLabel("What").selectOption("Rules of grading");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/subject=CoursePolicy/);
  expect(await override.count()).toBe(0);
  const file = await page.context().request.get(`${url}/api/audit.csv?subject=Override`);
  const rows: string[][] = parse(await file.text());
  expect(rows.map(([, actor, act, subject, , person]) => [actor, act, subject, person])).toEqual([
    ["actor", "act", "subject", "person"],
    ["Анвар Ибрахим", "insert", "Override", "Анна Ли"],
  ]);
  await page.context().close();
});

test("nobody but the lecturer reads it", async () => {
  const { anna, anvar } = await changedCourse();
  for (const who of [anna, anvar]) {
    expect((await who.call("GET", "/api/audit.csv")).status).toBe(403);
    const page = await visit(browser, who.login, "/en");
    expect((await page.goto("/en/audit"))?.status()).toBe(403);
    await page.context().close();
  }
});

test.for(looks)("the audit log in $locale, $theme", async ({ locale, theme }) => {
  const { lecturer } = await changedCourse();
  const page = await visit(browser, lecturer.login, `/${locale}/audit`, theme);
  await page.getByRole("table").waitFor();
  await look(page, `audit.${locale}.${theme}`);
  await page.context().close();
});
