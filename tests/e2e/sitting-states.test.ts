import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

/** Together they have a part of every kind. */
const questionIds = [
  "loss-curves", // matching
  "three-points", // matrix, vector
  "squared-error-for-classes", // formula, number, essay
  "choose-the-degree", // short text, single choice
  "zero-gradient", // true or false, with a reason
  "which-products-exist", // multiple choice
  "training-loop", // ordering
  "sigmoid-without-overflow", // code
];

const { browser, db } = await openSite();
let assessmentId: string;

beforeAll(async () => {
  const { courseId } = await db.assessment.findFirstOrThrow();
  const hour = 3_600_000;
  const { id } = await db.assessment.create({
    data: {
      courseId,
      component: "homework",
      title: { ru: "Все виды вопросов", en: "Every kind of question" },
      position: 90,
      opensAt: new Date(Date.now() - hour),
      closesAt: new Date(Date.now() + 4 * hour),
      durationMinutes: 120,
      attemptsAllowed: 10,
      items: {
        create: questionIds.map((questionId, index) => ({ questionId, points: "2", position: index + 1 })),
      },
    },
  });
  assessmentId = id;
});
afterAll(async () => {
  await db.submission.deleteMany({ where: { attempt: { assessmentId } } });
  await db.assessment.delete({ where: { id: assessmentId } });
});

const path = (locale: string, rest = "") => `/${locale}/assessments/${assessmentId}${rest}`;

describe.for(looks)("a sitting ($locale, $theme)", ({ locale, theme }) => {
  const name = (state: string) => `sitting-${state}.${locale}.${theme}`;
  const open = async (who: string, rest = ""): Promise<Page> => {
    const page = await visit(browser, who, path(locale, rest), theme);
    await page.waitForLoadState("networkidle");
    return page;
  };

  test("has nothing for axe to find from its rules to its results, and fits a phone", async () => {
    const page = await open("student");
    await look(page, name("rules"));
    await page.getByRole("main").getByRole("button").click();
    await page.locator("[data-question]").first().waitFor();
    expect(await page.locator("[data-question]").count()).toBe(questionIds.length);
    await look(page, name("untouched"));
    await answer(page);
    await page.locator("[data-saving=saved]").waitFor();
    await look(page, name("answered"));
    await page.keyboard.press("ControlOrMeta+Shift+Enter");
    await page.getByRole("dialog").waitFor();
    await look(page, name("hand-in"));
    await page.getByRole("dialog").locator("button.bg-accent").click();
    await page.getByText(/\d+([.,]\d+)? (of|из) 16/).waitFor();
    await page
      .getByText(/still being graded|ещё проверяю?тся|ещё проверяется/)
      .first()
      .waitFor();
    await look(page, name("results"));
    await page.context().close();
  });

  test("so has what the staff see of it", async () => {
    const page = await open("lecturer", "/staff");
    await look(page, name("staff"));
    await page.getByRole("button", { name: /^(Extend for all|Продлить всем)/ }).click();
    await look(page, name("staff-extend"));
    await page.keyboard.press("Escape");
    await page
      .getByRole("button", { name: /^(Faulty question|Ошибка в вопросе)/ })
      .first()
      .click();
    await page.getByRole("radio").nth(1).check();
    await page.getByLabel(/^(Reason|Причина)/).fill("?");
    await page.getByRole("button", { name: /^(Show what|Показать)/ }).click();
    await page.getByRole("dialog").getByRole("status").waitFor();
    await look(page, name("staff-ruling"));
    await page.context().close();
  });
});

/** Gives each kind of field something: what is understood, and what is not. */
async function answer(page: Page) {
  const question = (index: number) => page.locator("[data-question]").nth(index);
  await question(0).getByRole("combobox").first().selectOption({ index: 1 });
  const [vector, matrix] = [
    question(1).getByRole("textbox").first(),
    question(1).getByRole("textbox").last(),
  ];
  await vector.fill("1\n2\n3");
  await matrix.fill("[[1, 2], [3]]");
  for (const field of await question(2).getByRole("textbox").all()) await field.fill("2/3");
  await question(2).locator("textarea").last().fill("Since $x^2 \\ge 0$, **always**.");
  for (const field of await question(3).getByRole("textbox").all()) await field.fill("ridge");
  await question(4).getByRole("radio").first().check();
  await question(4).getByRole("textbox").first().fill("Because.");
  await question(5).getByRole("checkbox").first().check();
  await question(6).getByRole("button").nth(1).press("ArrowDown");
  await question(7).locator("button").last().click();
  await page
    .getByText(/^(Read as|Прочитано как)/)
    .first()
    .waitFor();
}
