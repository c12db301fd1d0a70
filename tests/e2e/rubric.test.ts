import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { attemptResultsSchema } from "#lib/sitting/api.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { type Member, makeEssays } from "#tests/setup/essays.ts";
import { callAs } from "#tests/setup/exam.ts";

const { url, browser, db } = await openSite();

/** Anna's essay has the lines 0 and 1 of the rubric, Boris's all; Vera's is not graded yet. */
async function gradedEssays() {
  const essays = await makeEssays(db, url);
  const [anna, boris, vera, assistant, lecturer] = [
    await essays.enrol("student", "Анна Ли"),
    await essays.enrol("student", "Борис Голицын"),
    await essays.enrol("student", "Вера Жукова"),
    await essays.enrol("assistant", "Анвар Ибрахим"),
    await essays.enrol("lecturer", "Михаил Гущин"),
  ];
  const ids = { anna: "", boris: "", vera: "" };
  ids.anna = await essays.write(anna, "By components.");
  ids.boris = await essays.write(boris, "By the differential.");
  ids.vera = await essays.write(vera, "By components, too.");
  await grade(assistant, ids.anna, { points: 5, rubricLines: [0, 1] });
  await grade(assistant, ids.boris, { points: 8, rubricLines: [0, 1, 2, 3] });
  const { assessmentId } = essays;
  const { id: itemId } = await db.item.findFirstOrThrow({ where: { assessmentId } });
  return { essays, anna, assistant, lecturer, ids, itemId };
}

async function grade(who: Member, id: string, given: { points: number; rubricLines: number[] }) {
  const hand = { partId: "derivation", of: 8, rubricId: null, comment: "Fine.", ...given };
  const { status } = await callAs(url, who)("POST", `/api/submissions/${id}/hand-scores`, hand);
  expect(status).toBe(204);
  await callAs(url, who)("DELETE", `/api/submissions/${id}/claim`);
}

const hands = (submissionId: string) =>
  db.handScore.findMany({ where: { submissionId }, orderBy: { createdAt: "asc" } });
const taken = (page: Page) => page.getByText(/^(Yours until|За вами до)/).waitFor();
const preview = (page: Page) =>
  page.getByRole("button", { name: /^(See what changes|Посмотреть, что изменится)$/ }).click();

/** The first line for one point in place of three, and without the third. */
async function shorten(page: Page) {
  await page.getByLabel("Points", { exact: true }).first().fill("1");
  await page.getByRole("button", { name: "Remove line 3" }).click();
  await page.getByLabel("Reason", { exact: true }).fill("Shapes were not asked for.");
}

test("a rubric is changed after a look at who gains and loses; the ledger, the grade and the student's page follow", async () => {
  const { essays, anna, lecturer, ids, itemId } = await gradedEssays();
  const page = await visit(browser, lecturer.login, `/en/review/${ids.anna}`);
  await page.getByRole("link", { name: "Change the rubric" }).click();
  await page.getByText(/^2 answers have been graded by this rubric/).waitFor();
  await shorten(page);
  await page.getByText("5 points altogether; 8 in the rubric that holds.").waitFor();
  await preview(page);
  await page.getByText(/brings more to 0, less to 1, and the same to 1/).waitFor();
  const row = page.getByRole("row", { name: /Анна Ли/ });
  expect(await row.innerText()).toMatch(/5 of 8 → 3 of 5\s+5 → 4\.8/);
  expect(await db.rubric.count({ where: { itemId } })).toBe(0);
  expect(await hands(ids.anna)).toHaveLength(1);
  await page.getByRole("button", { name: "Apply the new rubric" }).click();
  await page.getByText(/^Version 1: Михаил Гущин/).waitFor();
  await page.getByText("The rubric that came with the question").waitFor();
  expect(await hands(ids.anna)).toMatchObject([
    { numerator: 5, denominator: 8, basedOnId: null },
    { numerator: 3, denominator: 5, comment: "Fine.", authorId: lecturer.userId },
  ]);
  await page.goto("/en/grades");
  await page
    .getByRole("row", { name: /Анна Ли/ })
    .getByRole("cell", { name: /^4\.8 / })
    .waitFor();
  await page.context().close();

  const student = await visit(browser, anna.login, `/en/gradebook/${itemId}`);
  await student.getByText(/The rubric changed, .*“derivation”.*: 62\.5% → 60%/).waitFor();
  await student.getByText("Shapes were not asked for.").waitFor();
  expect((await student.goto(`/en/items/${itemId}/rubric/derivation`))?.status()).toBe(403);
  await student.context().close();
  const { id: attemptId } = await db.attempt.findFirstOrThrow({
    where: { assessmentId: essays.assessmentId, enrolment: { userId: anna.userId } },
  });
  const answer = await callAs(url, anna)("GET", `/api/attempts/${attemptId}/results`);
  const [item] = attemptResultsSchema.parse(await answer.json()).items;
  expect(item.submissions[0]).toMatchObject({
    report: { parts: [{ rubric: [{ points: 1 }, { points: 2 }, { points: 2 }] }] },
    hands: [{ by: "Анвар Ибрахим", comment: "Fine.", earned: { numerator: 3, denominator: 5 } }],
  });
});

test("what somebody graded after the preview is not re-scored unseen: one looks again, and nothing typed is lost", async () => {
  const { assistant, lecturer, ids, itemId } = await gradedEssays();
  const page = await visit(browser, lecturer.login, `/en/items/${itemId}/rubric/derivation`);
  await shorten(page);
  await preview(page);
  await page.getByText(/brings more to 0, less to 1/).waitFor();
  await grade(assistant, ids.vera, { points: 3, rubricLines: [0] });
  await page.getByRole("button", { name: "Apply the new rubric" }).click();
  await page.getByText(/Nothing was written; look again at what comes of it now/).waitFor();
  expect(await db.rubric.count({ where: { itemId } })).toBe(0);
  expect(await page.getByLabel("Points", { exact: true }).count()).toBe(3);
  await preview(page);
  await page.getByText(/brings more to 0, less to 2, and the same to 1/).waitFor();
  await page.getByRole("button", { name: "Apply the new rubric" }).click();
  await page.getByText(/^Version 1: Михаил Гущин/).waitFor();
  await page.context().close();
});

test("a page that grades by an earlier rubric is refused and offered the new one, with all that was marked and typed", async () => {
  const { assistant, lecturer, ids, itemId } = await gradedEssays();
  const page = await visit(browser, assistant.login, `/en/review/${ids.vera}`);
  await taken(page);
  await page.getByRole("checkbox").nth(0).check();
  await page.getByRole("checkbox").nth(2).check();
  await page.getByLabel("Comment for the student").fill("Nearly.");
  const other = await visit(browser, lecturer.login, `/en/items/${itemId}/rubric/derivation`);
  await shorten(other);
  await preview(other);
  await other.getByRole("button", { name: "Apply the new rubric" }).click();
  await other.getByText(/^Version 1: Михаил Гущин/).waitFor();
  await other.context().close();

  await page.getByRole("button", { name: /^Save/ }).click();
  await page.getByText("Not saved: The rubric is another one by now").waitFor();
  await page.getByText("of 5", { exact: true }).waitFor();
  expect(await page.getByLabel("Points", { exact: true }).inputValue()).toBe("1");
  expect(await page.getByRole("checkbox").nth(0).isChecked()).toBe(true);
  expect(await page.getByLabel("Comment for the student").inputValue()).toBe("Nearly.");
  expect(await hands(ids.vera)).toEqual([]);
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.waitForURL((address) => !address.pathname.endsWith(ids.vera));
  expect(await hands(ids.vera)).toMatchObject([
    { numerator: 1, denominator: 5, rubricLines: [0], comment: "Nearly." },
  ]);
  await page.context().close();
});

test.for(looks)(
  "the page of a rubric and its preview have nothing for axe to find, and fit a phone ($locale, $theme)",
  async ({ locale, theme }) => {
    const { essays, lecturer, ids, itemId } = await gradedEssays();
    const russian = locale === "ru";
    const page = await visit(
      browser,
      lecturer.login,
      `/${locale}/assessments/${essays.assessmentId}/staff`,
      theme,
    );
    await page.locator(`a[href$="/items/${itemId}/rubric/derivation"]`).click();
    await page
      .getByLabel(russian ? "Баллы" : "Points", { exact: true })
      .first()
      .fill("1");
    await page.getByRole("button", { name: russian ? "Добавить строку" : "Add a line" }).click();
    await look(page, `rubric-new-line.${locale}.${theme}`);
    await page
      .getByLabel(russian ? "По-русски" : "In Russian")
      .last()
      .fill("Указано, где $w$ постоянно");
    await page
      .getByLabel(russian ? "По-английски" : "In English")
      .last()
      .fill("Says where $w$ is constant");
    await page.getByLabel(russian ? "Причина" : "Reason", { exact: true }).fill("Забыли");
    await preview(page);
    await page.getByRole("rowheader", { name: "Анна Ли" }).first().waitFor();
    await look(page, `rubric-preview.${locale}.${theme}`);
    await page
      .getByRole("button", { name: russian ? "Применить новые критерии" : "Apply the new rubric" })
      .click();
    await page
      .getByRole("region", { name: russian ? "Стоит посмотреть ещё раз" : "Worth another look" })
      .waitFor();
    await look(page, `rubric-applied.${locale}.${theme}`);
    await page.goto(`/${locale}/review/${ids.anna}`);
    await taken(page);
    await look(page, `rubric-review.${locale}.${theme}`);
    await page.context().close();
  },
);
