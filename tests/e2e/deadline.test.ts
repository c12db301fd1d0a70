import { expect, test } from "vitest";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { browser, db } = await openSite();

test("a page that stays open over a deadline says by itself what a submission counts from then on", async () => {
  const exerciseId = "mean-squared-error";
  const { assessment } = await db.item.findFirstOrThrow({
    where: { exerciseId },
    include: { assessment: true },
  });
  const { id, softDeadline, hardDeadline } = assessment;
  const set = (deadlines: { softDeadline: Date | null; hardDeadline: Date | null }) =>
    db.assessment.update({ where: { id }, data: deadlines });
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
  try {
    await set({ softDeadline: inSeconds(8), hardDeadline: inSeconds(3600) });
    const page = await visit(browser, "student", `/en/exercises/${exerciseId}`);
    const line = page.getByRole("figure").first();
    await line.getByText("A submission now counts in full").waitFor();
    await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
    await line.getByText(/A submission now counts (up to|for)? ?50/).waitFor({ timeout: 40_000 });
    expect(await page.locator("body[data-same-page]").count()).toBe(1);
  } finally {
    await set({ softDeadline, hardDeadline });
  }
});

test("before its assessment opens an exercise shows a student when it will, and nothing of its statement", async () => {
  const exerciseId = "mean-squared-error";
  const { assessment } = await db.item.findFirstOrThrow({
    where: { exerciseId },
    include: { assessment: true },
  });
  const { id, opensAt } = assessment;
  const set = (at: Date) => db.assessment.update({ where: { id }, data: { opensAt: at } });
  try {
    await set(new Date(Date.now() + 6_000));
    const page = await visit(browser, "student", `/en/exercises/${exerciseId}`);
    await page.getByText("The statement will appear here by itself").waitFor();
    expect(await page.content()).not.toContain("meanSquaredError");
    await page.getByText("meanSquaredError(yHat, y)").first().waitFor({ timeout: 40_000 });
  } finally {
    await set(opensAt);
  }
});
