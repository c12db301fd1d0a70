import { randomBytes } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Theme } from "#components/shell/theme.ts";
import { locales } from "#lib/locale.ts";
import { attemptStateSchema } from "#lib/sitting/api.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { callAs, makeExam, type Person } from "#tests/setup/exam.ts";

/** A question of these tests alone, whose author can correct its key while the site runs. */
const id = `two-and-two-${randomBytes(3).toString("hex")}`;
const folder = join("exercises", "of-a-test", id);
const patient = { timeout: 20_000 };

const { url, browser, db } = await openSite();
beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  const part = { kind: "number", id: "x", label: { ru: "Сколько?", en: "How much?" }, weight: 1, units: [] };
  const title = { ru: "Дважды два", en: "Two and two" };
  const question = { id, module: "of-a-test", title, tags: [], parts: [part] };
  await writeFile(join(folder, "question.ts"), `export const question = ${JSON.stringify(question)};\n`);
  for (const locale of locales) await writeFile(join(folder, `prompt.${locale}.md`), "$2 + 2$\n");
  await writeKey(5);
});
afterAll(async () => {
  await rm(join("exercises", "of-a-test"), { recursive: true, force: true });
});

async function writeKey(value: number) {
  const key = { x: { kind: "number", value, tolerance: { kind: "absolute", value: 0 }, mistakes: [] } };
  await writeFile(join(folder, "key.ts"), `export const key = () => (${JSON.stringify(key)});\n`);
}

/** A quiz of two questions worth five points each, of which the first is faulty; Anna answered it 4, Boris 5. */
async function faultyExam() {
  const hour = 3_600_000;
  const exam = await makeExam(
    db,
    {
      opensAt: new Date(Date.now() - hour),
      closesAt: new Date(Date.now() + hour),
      durationMinutes: 30,
      feedback: "at_once",
    },
    [id, "mse-by-hand"],
  );
  const lecturer = await exam.enrol("lecturer", "Михаил Гущин");
  const [anna, boris] = [
    await exam.enrol("student", "Анна Ли"),
    await exam.enrol("student", "Борис Голицын"),
  ];
  const sit = async (person: Person, text: string) => {
    const call = callAs(url, person);
    const begun = await call("POST", `/api/assessments/${exam.examId}/attempts`);
    const { attempt } = attemptStateSchema.parse(await begun.json());
    const answers = { x: { kind: "number", text } };
    const saved = await call("PUT", `/api/attempts/${attempt.id}/answers/${exam.itemIds[0]}`, {
      answers,
      baseVersion: 0,
    });
    expect(saved.status).toBe(200);
    expect((await call("POST", `/api/attempts/${attempt.id}/hand-in`)).status).toBe(200);
    const graded = { attemptId: attempt.id, status: "graded" as const };
    await expect.poll(() => db.submission.count({ where: graded }), { timeout: 60_000 }).toBe(2);
    return attempt.id;
  };
  const attemptIds = { anna: await sit(anna, "4"), boris: await sit(boris, "5") };
  const exported = async () => {
    const call = callAs(url, lecturer);
    const file = await call("GET", `/api/assessments/${exam.examId}/results?format=csv&locale=en`);
    const rows: string[][] = parse(await file.text());
    return Object.fromEntries(rows.slice(1).map((row) => [row[0], row.at(-2)]));
  };
  const gradesFile = async () => {
    const file = await callAs(url, lecturer)("GET", "/api/grades?format=csv&locale=en");
    const [head, ...rows]: string[][] = parse(await file.text());
    return Object.fromEntries(rows.map((row) => [row[0], row[head.indexOf("Exam", 4)]]));
  };
  return { ...exam, lecturer, anna, boris, attemptIds, exported, gradesFile };
}

type Exam = Awaited<ReturnType<typeof faultyExam>>;

const open = ({ lecturer, examId }: Exam, locale = "en", theme?: Theme) =>
  visit(browser, lecturer.login, `/${locale}/assessments/${examId}/staff`, theme);

/** Chooses what to do about the faulty question, and waits for the preview. */
async function propose(page: Page, kind: RegExp) {
  await page.getByRole("button", { name: new RegExp(`^Faulty question.*(${id}|Two and two)`) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: kind }).check();
  await dialog.getByLabel("Reason").fill("Two and two is four");
  await dialog.getByRole("button", { name: "Show what would change" }).click();
  await dialog.getByText(/No change for \d student/).waitFor(patient);
  return dialog;
}

async function apply(page: Page) {
  await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** What a student reads of it: the total on the page of results, and the mark in the gradebook. */
async function seenBy(person: Person, { examId, attemptIds }: Exam, who: "anna" | "boris") {
  const page = await visit(browser, person.login, `/en/assessments/${examId}/attempts/${attemptIds[who]}`);
  const total = await page
    .getByText(/^\d+(\.\d+)? of \d+$/)
    .first()
    .innerText();
  await page.goto("/en/gradebook");
  const gradebook = await page.getByRole("main").innerText();
  await page.context().close();
  return { total, gradebook };
}

test("a corrected key is previewed, and when it is applied every grade follows; without a correction the page says so", async () => {
  const exam = await faultyExam();
  expect(await exam.exported()).toEqual({ "Анна Ли": "0", "Борис Голицын": "5" });
  const page = await open(exam);
  const unchanged = await propose(page, /corrected key/);
  await unchanged.getByText("The key is what it was").waitFor();
  await unchanged.getByText("Nothing changes for anybody.").waitFor();
  await page.keyboard.press("Escape");

  await writeKey(4);
  const dialog = await propose(page, /corrected key/);
  expect(await dialog.getByText("The key is what it was").count()).toBe(0);
  const line = (name: string) => dialog.getByRole("row", { name: new RegExp(name) });
  expect(await line("Анна Ли").innerText()).toMatch(/gains\s+0\.0 → 5\.0/);
  expect(await line("Борис Голицын").innerText()).toMatch(/loses\s+5\.0 → 0\.0/);
  expect(await exam.exported()).toEqual({ "Анна Ли": "0", "Борис Голицын": "5" });
  expect((await seenBy(exam.anna, exam, "anna")).total).toBe("0 of 10");
  await apply(page);
  await page.getByText("graded again", { exact: true }).waitFor(patient);

  expect(await exam.exported()).toEqual({ "Анна Ли": "5", "Борис Голицын": "0" });
  expect(await exam.gradesFile()).toEqual({ "Анна Ли": "5", "Борис Голицын": "0" });
  const [annas, boriss] = [await seenBy(exam.anna, exam, "anna"), await seenBy(exam.boris, exam, "boris")];
  expect([annas.total, boriss.total]).toEqual(["5 of 10", "0 of 10"]);
  await page.goto("/en/grades");
  expect(await page.getByRole("row", { name: /Анна Ли/ }).innerText()).toMatch(/\b5\b/);
  await page.context().close();
  await writeKey(5);
});

test("a question is withdrawn, given to all, and the decision taken back, and every grade follows each time", async () => {
  const exam = await faultyExam();
  const page = await open(exam);
  const voided = await propose(page, /Withdraw/);
  expect(await voided.getByRole("row", { name: /Борис Голицын/ }).innerText()).toMatch(/loses\s+5\.0 → 0\.0/);
  expect(await voided.getByRole("row", { name: /Анна Ли/ }).count()).toBe(0);
  await apply(page);
  await page.getByText("withdrawn", { exact: true }).waitFor(patient);
  expect(await exam.exported()).toEqual({ "Анна Ли": "0", "Борис Голицын": "0" });
  expect((await seenBy(exam.boris, exam, "boris")).total).toBe("0 of 5");

  await propose(page, /full points/);
  await apply(page);
  await page.getByText("full points for all", { exact: true }).waitFor(patient);
  expect(await exam.exported()).toEqual({ "Анна Ли": "5", "Борис Голицын": "5" });
  expect((await seenBy(exam.anna, exam, "anna")).total).toBe("5 of 10");

  const lifted = await propose(page, /Take the earlier decision back/);
  expect(await lifted.getByRole("row", { name: /Анна Ли/ }).innerText()).toMatch(/loses\s+5\.0 → 0\.0/);
  await apply(page);
  await expect.poll(() => page.getByText("full points for all", { exact: true }).count(), patient).toBe(0);
  expect(await exam.exported()).toEqual({ "Анна Ли": "0", "Борис Голицын": "5" });
  expect((await seenBy(exam.boris, exam, "boris")).total).toBe("5 of 10");
  await page.context().close();
});

test.for(looks)(
  "the windows of a decision have nothing for axe to find, and fit a phone ($locale, $theme)",
  async ({ locale, theme }) => {
    const exam = await faultyExam();
    const page = await open(exam, locale, theme);
    await page
      .getByRole("button", { name: /^(Faulty question|Ошибка в вопросе)/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    await look(page, `ruling-choice.${locale}.${theme}`);
    await page.getByLabel(/^(Reason|Причина)/).fill("?");
    await page.getByRole("button", { name: /^(Show what|Показать)/ }).click();
    await page.getByText(/^(The key is what it was|Ключ тот же)/).waitFor(patient);
    await look(page, `ruling-same-key.${locale}.${theme}`);
    await page.context().close();
  },
);
