import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { themeCookie } from "#components/shell/theme.ts";
import { locales } from "#lib/locale.ts";
import { look } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { type ChangedExercise, makeChangedExercise, samples } from "#tests/setup/changed-exercise.ts";
import type { Member } from "#tests/setup/essays.ts";
import { callAs } from "#tests/setup/exam.ts";

const patient = { timeout: 60_000 };
const { url, browser, db } = await openSite();

type Course = { changed: ChangedExercise; lecturer: Member; loser: Member; gainer: Member; sent: string[] };

/** In the heavier version one student loses, one gains, and one keeps all ten points. */
async function gradedCourse(): Promise<Course> {
  const changed = await makeChangedExercise(db, url);
  const lecturer = await changed.enrol("lecturer", "Михаил Гущин");
  const loser = await changed.enrol("student", "Анна Ли");
  const gainer = await changed.enrol("student", "Борис Голицын");
  const keeper = await changed.enrol("student", "Вера Орлова");
  const sent = [
    await changed.submit(loser, samples.noClipping),
    await changed.submit(gainer, samples.product),
    await changed.submit(keeper, samples.accepted),
  ];
  return { changed, lecturer, loser, gainer, sent };
}

/** Begins a regrade with the heavier version over HTTP and waits until it is done. @returns its id. */
async function regraded({ changed, lecturer }: Course): Promise<string> {
  const call = callAs(url, lecturer);
  const begun = await call("POST", `/api/items/${changed.itemId}/regrades`, {
    exerciseVersion: changed.heavier,
    scope: {},
    reason: "Clipping weighed too little.",
  });
  expect(begun.status).toBe(201);
  const { id } = await begun.json();
  await expect
    .poll(async () => (await (await call("GET", `/api/regrades/${id}`)).json()).preview, patient)
    .not.toBeNull();
  return id;
}

const pointsOf = async (student: Member) => {
  const answer = await callAs(url, student)("GET", "/api/submissions?exerciseId=log-loss");
  const [attempt] = (await answer.json()).submissions;
  return attempt.earned.numerator / attempt.earned.denominator;
};

test("a year with too many digits is refused by its field, and the form stays", async () => {
  const { changed, lecturer } = await gradedCourse();
  const page = await visit(browser, lecturer.login, `/en/items/${changed.itemId}/regrade`);
  await page.getByRole("radio", { name: "Only what fits all of this:" }).check();
  const since = page.getByLabel(/^Sent at this time or later/);
  await since.evaluate((field: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
    set?.call(field, "20266-11-26T10:00");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.getByLabel("Reason").fill("Clipping weighed too little.");
  await page.getByRole("button", { name: "Grade again", exact: true }).click();
  expect(await since.evaluate((field: HTMLInputElement) => field.validity.rangeOverflow)).toBe(true);
  expect(await page.getByLabel("Reason").inputValue()).toBe("Clipping weighed too little.");
  expect(await db.regradeRun.count({ where: { itemId: changed.itemId } })).toBe(0);
  await page.context().close();
});

const row = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(name) }).first();

test("a lecturer grades an exercise again, sees who gains and loses, applies it, and the student reads why", async () => {
  const course = await gradedCourse();
  const { changed, lecturer, loser, gainer } = course;
  const before = { loser: await pointsOf(loser), gainer: await pointsOf(gainer) };
  const page = await visit(browser, lecturer.login, "/en/exercises/log-loss");
  await page.getByRole("link", { name: "Grade again what was sent" }).click();
  await page.getByRole("heading", { name: /^Grading again: / }).waitFor();
  await page.getByRole("radio", { name: changed.heavier }).check();
  await page.getByLabel("Reason").fill("Clipping weighed too little.");
  await page.getByRole("button", { name: "Grade again" }).click();

  // The preview comes without a reload.
  await page.getByText("How the results are to count").waitFor(patient);
  await page.getByText("1 student gains, nobody loses; for 2 students nothing changes.").waitFor();
  await page.getByRole("radio", { name: /^Replace/ }).check();
  await page.getByText("1 student gains, 1 loses; for 1 student nothing changes.").waitFor();
  await row(page, "Анна Ли").getByText("loses").waitFor();
  await row(page, "Борис Голицын").getByText("gains").waitFor();
  expect(await pointsOf(loser)).toBe(before.loser);

  await row(page, "Анна Ли")
    .getByRole("link", { name: /Both reports/ })
    .click();
  await page.getByRole("region", { name: "First verdict", exact: true }).waitFor();
  await page.getByRole("region", { name: "Graded again", exact: true }).getByText(changed.heavier).waitFor();
  await page.goBack();
  await page.getByRole("radio", { name: /^Replace/ }).check();
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByText("1 student loses points.", { exact: false }).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
  await page.getByText("Applied: the new scores count").waitFor();
  expect(await pointsOf(loser)).toBeLessThan(before.loser);
  expect(await pointsOf(gainer)).toBeGreaterThan(before.gainer);
  await page.context().close();

  const own = await visit(browser, loser.login, "/en/exercises/log-loss");
  await own.getByText("Reason: Clipping weighed too little.").waitFor();
  await own.getByRole("tab", { name: /Attempts/ }).click();
  await own.getByRole("button", { name: /^Open/ }).click();
  await own.getByRole("tab", { name: "Results" }).click();
  await own.getByText("As it was graded first").click();
  expect(await own.getByText(/of 10/).count()).toBeGreaterThan(1);
  await own.context().close();
});

test("applied so that nobody loses, the better result of each submission counts", async () => {
  const course = await gradedCourse();
  const { lecturer, loser, gainer } = course;
  const before = { loser: await pointsOf(loser), gainer: await pointsOf(gainer) };
  const id = await regraded(course);
  const call = callAs(url, lecturer);
  for (const mode of ["never_lower", "replace"]) // the second does nothing
    expect((await call("POST", `/api/regrades/${id}/apply`, { mode })).status).toBe(200);
  expect(await pointsOf(loser)).toBe(before.loser);
  expect(await pointsOf(gainer)).toBeGreaterThan(before.gainer);
  expect((await call("POST", `/api/regrades/${id}/drop`)).status).toBe(409);
  const exported = await (await call("GET", "/api/grades?format=csv")).text();
  expect(exported).toContain("Анна Ли");
});

test("only the lecturer of the course grades again, with a version that is kept", async () => {
  const course = await gradedCourse();
  const { changed, lecturer, loser } = course;
  const assistant = await changed.enrol("assistant", "Анвар Ибрахим");
  const stranger = await (await makeChangedExercise(db, url)).enrol("lecturer", "Чужой");
  const id = await regraded(course);
  const body = { exerciseVersion: changed.heavier, scope: {}, reason: "x" };
  const begin = `/api/items/${changed.itemId}/regrades`;
  for (const [who, status] of [
    [loser, 403],
    [assistant, 403],
    [stranger, 404],
    [{ token: "none" }, 401],
  ] as const) {
    const call = callAs(url, who);
    expect((await call("POST", begin, body)).status).toBe(status);
    expect((await call("GET", `/api/regrades/${id}`)).status).toBe(status);
    expect((await call("POST", `/api/regrades/${id}/apply`, { mode: "replace" })).status).toBe(status);
    expect((await call("POST", `/api/regrades/${id}/drop`)).status).toBe(status);
  }
  const call = callAs(url, lecturer);
  const unknown = await call("POST", begin, { ...body, exerciseVersion: "ffffffffffff" });
  expect([unknown.status, (await unknown.json()).code]).toEqual([409, "no_such_version"]);
  const nothing = await call("POST", begin, { ...body, scope: { verdict: "time_limit" } });
  expect([nothing.status, (await nothing.json()).code]).toEqual([409, "nothing_to_regrade"]);
  expect((await call("POST", begin, { ...body, scope: { group: "201" } })).status).toBe(422);
});

test("a version that cannot be used holds a regrade up, which tells why, and can only be dropped", async () => {
  const { changed, lecturer } = await gradedCourse();
  const version = "badbadbadbad";
  await db.exerciseVersion.upsert({
    where: { exerciseId_version: { exerciseId: "log-loss", version } },
    create: { exerciseId: "log-loss", version, files: {} },
    update: {},
  });
  const call = callAs(url, lecturer);
  const body = { exerciseVersion: version, scope: {}, reason: "Tried." };
  const { id } = await (await call("POST", `/api/items/${changed.itemId}/regrades`, body)).json();
  const page = await visit(browser, lecturer.login, `/en/regrades/${id}`);
  await page.getByText("3 submissions could not be graded yet").waitFor(patient);
  const early = await call("POST", `/api/regrades/${id}/apply`, { mode: "replace" });
  expect([early.status, (await early.json()).code]).toEqual([409, "regrade_incomplete"]);
  await page.getByRole("button", { name: "Stop and drop it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Drop it" }).click();
  await page.getByText("Dropped: nothing has changed").waitFor();
  expect((await call("POST", `/api/regrades/${id}/apply`, { mode: "replace" })).status).toBe(409);
  await page.context().close();
  await db.exerciseVersion.delete({ where: { exerciseId_version: { exerciseId: "log-loss", version } } });
});

/** Has every page looked at in each language and theme; on a busy machine that takes minutes. */
async function inEach(pages: Page[], arrive: (locale: string, name: string) => Promise<void>) {
  for (const locale of locales)
    for (const theme of ["light", "dark"]) {
      for (const page of pages) await page.context().addCookies([{ name: themeCookie, value: theme, url }]);
      await arrive(locale, `${locale}.${theme}`);
    }
  for (const page of pages) await page.context().close();
}

test("the lecturer's pages look right in both languages and themes", async () => {
  const course = await gradedCourse();
  const id = await regraded(course);
  const page = await visit(browser, course.lecturer.login, "/en");
  await inEach([page], async (locale, name) => {
    await page.goto(`/${locale}/items/${course.changed.itemId}/regrade`);
    await page.getByRole("radio").last().check();
    await look(page, `regrade-begin.${name}`);
    await page.goto(`/${locale}/regrades/${id}`);
    await page.getByRole("radio").last().check();
    await look(page, `regrade-preview.${name}`);
    await page.goto(`/${locale}/regrades/${id}/submissions/${course.sent[0]}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await look(page, `regrade-reports.${name}`);
  });
}, 360_000);

test("once applied, it looks right to the lecturer and to the student in both languages and themes", async () => {
  const course = await gradedCourse();
  const id = await regraded(course);
  await callAs(url, course.lecturer)("POST", `/api/regrades/${id}/apply`, { mode: "replace" });
  const page = await visit(browser, course.lecturer.login, "/en");
  const own = await visit(browser, course.loser.login, "/en");
  await inEach([page, own], async (locale, name) => {
    await page.goto(`/${locale}/regrades/${id}`);
    await page.getByText(/^(Applied|Применена)/).waitFor();
    await look(page, `regrade-applied.${name}`);
    await own.goto(`/${locale}/exercises/log-loss`);
    await own.getByText(/Clipping weighed too little/).waitFor();
    await look(own, `regrade-student.${name}`);
  });
}, 360_000);
