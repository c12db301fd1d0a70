import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

/** Together they have a part of every kind that is typed. */
const questionIds = [
  "units-of-mse", // short text, number with a unit, number without
  "three-points", // matrix, vector
  "squared-error-for-classes", // formula, essay
];
const hourMs = 3_600_000;
const { browser, db } = await openSite();
let assessmentId: string;
let page: Page;

beforeAll(async () => {
  const { id: courseId } = await db.course.findFirstOrThrow({ where: { demo: true } });
  const { id } = await db.assessment.create({
    data: {
      courseId,
      component: "exam",
      title: { ru: "Как читаются ответы", en: "How answers are read" },
      position: 93,
      opensAt: new Date(Date.now() - hourMs),
      closesAt: new Date(Date.now() + 4 * hourMs),
      durationMinutes: 120,
      items: {
        create: questionIds.map((questionId, index) => ({ questionId, points: "2", position: index + 1 })),
      },
    },
  });
  assessmentId = id;
  page = await visit(browser, "student", `/ru/assessments/${assessmentId}`);
  await page.getByRole("main").getByRole("button").click();
  await page.locator("[data-question] input:enabled").first().waitFor();
});
afterAll(async () => {
  await page.context().close();
  await db.attempt.deleteMany({ where: { assessmentId } });
  await db.assessment.delete({ where: { id: assessmentId } });
});

const field = (question: number, part: number) =>
  page.locator("[data-question]").nth(question).getByRole("textbox").nth(part);

/** What stands below a field of how it was read: mathematics as TeX, or a sentence. */
async function reading(question: number, part: number): Promise<string | null> {
  const described = (await field(question, part).getAttribute("aria-describedby")) ?? "";
  const line = page.locator(`[id="${described.split(" ")[1]}"]`);
  return line.evaluate((element) => element.querySelector("annotation")?.textContent ?? element.textContent);
}

/** Types as a person does, key by key, over what is there. */
async function type(question: number, part: number, text: string) {
  await field(question, part).fill("");
  await field(question, part).pressSequentially(text);
}

const patient = { timeout: 20_000 };
const decimalComma = 2;
const unit = 1;

test.for([
  ["0,25", "0{,}25"],
  ["0.25", "0{,}25"],
  ["-3/4", "-\\frac{3}{4}"],
  ["2.5e-1", "2{,}5 \\cdot 10^{-1}"],
  ["много", "не похоже на число"],
])("a number typed as %s is shown as it was read", async ([typed, read]) => {
  await type(0, decimalComma, typed);
  await expect.poll(() => reading(0, decimalComma), patient).toContain(read);
});

test("a number wants its unit, knows it in several spellings, and says which when it does not", async () => {
  await type(0, unit, "1,5");
  await expect.poll(() => reading(0, unit), patient).toContain("Укажите единицу");
  await field(0, unit).pressSequentially(" мин");
  await expect.poll(() => reading(0, unit), patient).toMatch(/1\{,\}5.*мин/);
  await type(0, unit, "1,5 кг");
  await expect.poll(() => reading(0, unit), patient).toContain("«кг»");
});

test("cells of a spreadsheet become a matrix, and a row without a cell is said to be wrong", async () => {
  await field(1, 0).fill("");
  await field(1, 0).focus();
  await page.keyboard.insertText("1\t2,5\n3\t4\n");
  await expect
    .poll(() => reading(1, 0), patient)
    .toBe("\\begin{pmatrix} 1 & 2{,}5 \\\\ 3 & 4 \\end{pmatrix}");
  await type(1, 0, "[[1, 2], [3]]");
  await expect.poll(() => reading(1, 0), patient).toMatch(/строк/);
});

test("a column of a spreadsheet becomes a vector", async () => {
  await field(1, 1).fill("");
  await field(1, 1).focus();
  await page.keyboard.insertText("1\n2,5\n3");
  await expect.poll(() => reading(1, 1), patient).toBe("\\begin{pmatrix} 1 \\\\ 2{,}5 \\\\ 3 \\end{pmatrix}");
});

test("a formula is drawn as it is typed, and a tower of powers is refused without asking the server", async () => {
  await type(2, 0, "2*p*(1-p)^2/3");
  await expect.poll(() => reading(2, 0), patient).toMatch(/\\frac.*p/);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await field(2, 0).fill("9^9^9^9");
  await expect.poll(() => reading(2, 0), patient).toContain("Слишком большой показатель степени");
  expect(asked.filter((url) => url.endsWith("/api/preview") || url.includes("/api/preview?"))).toEqual([]);
  await type(2, 0, "2*s");
  await expect.poll(() => reading(2, 0), patient).toContain("«s»");
});

test("a short text stays as it is typed, and an essay is shown with its mathematics", async () => {
  await type(0, 0, "секунды в квадрате");
  expect(await field(0, 0).inputValue()).toBe("секунды в квадрате");
  const essay = page.locator("[data-question]").nth(2).locator("textarea");
  await essay.fill("Так как $x^2 \\ge 0$, **всегда**.");
  const shown = page.locator("[data-question]").nth(2);
  await shown.locator("strong", { hasText: "всегда" }).waitFor();
  await expect.poll(() => shown.locator("annotation", { hasText: "x^2 \\ge 0" }).count(), patient).toBe(1);
});
