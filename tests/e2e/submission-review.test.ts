import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { HiddenCaseReport, Report } from "#lib/report.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { halfReport } from "#tests/prisma/report.ts";
import { inDays, type LateMember, lateExercise, makeLateHomework } from "#tests/setup/late-homework.ts";

const { url, browser, db } = await openSite();

const both = (text: string) => ({ ru: text, en: text });
const hidden: HiddenCaseReport = {
  hidden: true,
  name: both("Far from the data"),
  group: "far",
  verdict: "wrong_answer",
  notRun: false,
  mistakeKind: "opposite_sign",
  factor: null,
  errorName: null,
  hint: null,
};
const report: Report = {
  ...halfReport,
  groups: [{ id: "far", name: both("Large values"), visible: false, weight: 1, passed: false }],
  cases: [hidden],
};

const program = (middle: string) =>
  `export function logLoss(y: number[], p: number[]): number {\n  ${middle}\n  return 0;\n}\n`;
const middles = ["// first", "// second", "// third"];

/** A student who submitted three programs for one exercise, an assistant, and an assistant of another course. */
async function threeAttempts() {
  const homework = await makeLateHomework(db, url);
  const anna = await homework.enrol("student", "Анна Ли", "201");
  const boris = await homework.enrol("student", "Борис Ким", "201");
  const anvar = await homework.enrol("assistant", "Анвар Ибрахим");
  const yazan = await homework.enrol("assistant", "Язан Дайюб");
  const stranger = await (await makeLateHomework(db, url)).enrol("assistant", "Чужой");
  const { assessmentId } = homework;
  const item = await db.item.findFirstOrThrow({ where: { assessmentId, exerciseId: lateExercise } });
  const { userId } = await db.enrolment.findUniqueOrThrow({ where: { id: anna.enrolmentId } });
  const ids: string[] = [];
  for (const [index, middle] of middles.entries()) {
    const { id } = await db.submission.create({
      data: {
        ...{ userId, itemId: item.id, exerciseId: lateExercise, kind: "submit", status: "graded", seed: 1 },
        source: program(middle),
        createdAt: inDays(-10 + index),
        verdict: {
          create: {
            ...{ verdict: "partial", scoreNumerator: 1, scoreDenominator: 2, timeMs: 1, report },
            ...{ exerciseVersion: "0123456789ab", graderVersion: "test" },
          },
        },
      },
    });
    ids.push(id);
  }
  return { anna, boris, anvar, yazan, stranger, itemId: item.id, ids };
}

const comment = { line: 2, text: "The sign\nis wrong" };
const commentOn = (who: LateMember, id: string, body: unknown = comment) =>
  who.call("POST", `/api/submissions/${id}/comments`, body);

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const attempt = (page: Page, number: number) => page.getByText(`Attempt ${number} of 3`).waitFor();

test("the staff go through the attempts by key, compare any two and comment on a line, which the student reads", async () => {
  const { anna, anvar, itemId } = await threeAttempts();
  const staff = await visit(browser, anvar.login, `/en/grades/${anna.enrolmentId}/${itemId}`);
  await staff.getByRole("link", { name: "Read the solution" }).last().click();
  await attempt(staff, 3);
  await staff.keyboard.press("p");
  await attempt(staff, 2);
  await staff.keyboard.press("n");
  await attempt(staff, 3);

  expect(await part(staff, "Results").innerText()).toContain("Far from the data");
  const difference = part(staff, "Difference between two attempts");
  await difference.getByText("// second").waitFor();
  await difference.getByRole("combobox", { name: "What it is compared with" }).selectOption({ index: 0 });
  await difference.getByText("// first").waitFor();
  await difference.getByText("// third").waitFor();

  await part(staff, "Code").getByText("// third").click();
  const comments = part(staff, "Comments");
  expect(await comments.getByLabel("Line").inputValue()).toBe("2");
  await comments.getByLabel("Comment for the student").fill("Divide by n here");
  await comments.getByRole("button", { name: "Save the comment" }).click();
  await comments.getByText("Divide by n here").waitFor();
  await comments.getByLabel("Line").fill("9");
  await comments.getByText("The code has lines 1 to 5.").waitFor();

  const student = await visit(browser, anna.login, `/en/exercises/${lateExercise}`);
  const read = async () => {
    await student.getByRole("tab", { name: /Attempts/ }).click();
    await student.getByRole("button", { name: /^Open/ }).first().click();
    await student.getByRole("tab", { name: "Code", exact: true }).waitFor();
  };
  await read();
  await student.getByText("1 comment", { exact: true }).waitFor();
  const told = part(student, "Comments");
  await told.getByText("Divide by n here").waitFor();
  expect(await told.innerText()).toContain("On line 2");
  expect(await told.getByRole("button").count()).toBe(0);

  await comments.getByRole("button", { name: /Take back/ }).click();
  await comments.getByText("Divide by n here").waitFor({ state: "detached" });
  await student.reload();
  await read();
  expect(await student.getByText("Divide by n here").count()).toBe(0);
  for (const page of [staff, student]) await page.context().close();
});

test("whose solution it is stays hidden until somebody of the staff asks", async () => {
  const { anvar, ids } = await threeAttempts();
  const page = await visit(browser, anvar.login, `/en/review/submissions/${ids[0]}`);
  expect(await page.getByRole("main").innerText()).not.toContain("Анна");
  await page.getByRole("link", { name: "Show names" }).click();
  await page.getByText("Анна Ли").waitFor();
  await page.context().close();
});

test("only the staff of the course comment, and only who wrote a comment takes it back", async () => {
  const { anna, boris, anvar, yazan, stranger, ids } = await threeAttempts();
  const [id] = ids;
  const statuses = async (people: LateMember[], ask: (who: LateMember) => Promise<Response>) =>
    Promise.all(people.map(async (who) => (await ask(who)).status));
  expect(await statuses([anna, boris, stranger, anvar], (who) => commentOn(who, id))).toEqual([
    403, 403, 404, 201,
  ]);
  expect((await commentOn(anvar, id, { line: 6, text: "beyond" })).status).toBe(422);
  expect((await commentOn(anvar, id, { line: 0, text: "before" })).status).toBe(422);

  const { comments } = await (await anna.call("GET", `/api/submissions/${id}`)).json();
  expect(comments).toMatchObject([{ ...comment, by: "Анвар Ибрахим", own: false }]);
  expect((await boris.call("GET", `/api/submissions/${id}`)).status).toBe(404);
  const path = `/api/submissions/${id}/comments/${comments[0].id}`;
  const others = [anna, boris, stranger, yazan, anvar];
  for (const who of others) expect((await who.call("DELETE", path)).status).toBe(who === anvar ? 204 : 404);
});

test("a student and the staff of another course do not open a solution for the staff", async () => {
  const { anna, stranger, ids } = await threeAttempts();
  for (const [who, status] of [
    [anna, 403],
    [stranger, 404],
  ] as const) {
    const page = await visit(browser, who.login, "/en");
    expect((await page.goto(`/en/review/submissions/${ids[0]}`))?.status()).toBe(status);
    await page.context().close();
  }
});

test.for(looks)("the page of a submitted solution in $locale, $theme", async ({ locale, theme }) => {
  const { anna, anvar, ids } = await threeAttempts();
  await commentOn(anvar, ids[2], { line: 2, text: "Множитель 1/n потерян.\nСравните со слайдом 12." });
  await commentOn(anvar, ids[2], { line: null, text: "Почти готово." });
  const visitIn = (login: string, path: string) => visit(browser, login, `/${locale}${path}`, theme);
  const staff = await visitIn(anvar.login, `/review/submissions/${ids[2]}`);
  await staff.getByText("// second").waitFor();
  await look(staff, `submission-review.${locale}.${theme}`);
  const student = await visitIn(anna.login, `/exercises/${lateExercise}`);
  await student.getByRole("tab", { name: /Attempts|Попытки/ }).click();
  await student
    .getByRole("button", { name: /^(Open|Открыть)/ })
    .first()
    .click();
  await student.getByText("Почти готово.").waitFor();
  await look(student, `submission-comments.${locale}.${theme}`);
  for (const page of [staff, student]) await page.context().close();
});
