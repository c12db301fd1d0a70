import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Database } from "#prisma/client.ts";
import { signIn } from "#tests/e2e/visit.ts";
import { launchBrowser } from "#tests/setup/browser.ts";
import { makeDataDir, type RunningProduct, startProduct } from "#tests/setup/product.ts";

/** A product of its own, which may go away. */
let dataDir: Awaited<ReturnType<typeof makeDataDir>>;
let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  dataDir = await makeDataDir();
  product = await startProduct({ DATA_DIR: dataDir.path, DEMO: "true" });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await dataDir.remove();
});

/** The port stays the same: for the browser it is the same site. */
const startAgain = () =>
  startProduct({ DATA_DIR: dataDir.path, DEMO: "true", PORT: new URL(product.address).port });

async function withDatabase<Result>(ask: (db: Database) => Promise<Result>): Promise<Result> {
  const db = connect(await readFile(join(dataDir.path, "database-url"), "utf8"), { poolSize: 1 });
  try {
    return await ask(db);
  } finally {
    await db.$disconnect();
  }
}

test("a server that goes away and comes back loses no answer, and the page goes on by itself", async () => {
  const quiz = await withDatabase((db) =>
    db.assessment.findFirstOrThrow({ where: { title: { path: ["en"], string_contains: "Quiz" } } }),
  );
  const context = await browser.newContext({ baseURL: product.address });
  await signIn(context, "student@demo.gradus");
  const page = await context.newPage();
  await page.goto(`/en/assessments/${quiz.id}`);
  await page.getByRole("button", { name: /^Begin/ }).click();
  const number = page.locator("[data-question]", { hasText: "Mean squared error" }).getByRole("textbox");
  await expect.poll(() => number.isEnabled(), { timeout: 20_000 }).toBe(true);
  await number.fill("1");
  const saved = page.locator("[data-saving=saved]").filter({ hasText: /\d:\d\d/ });
  await saved.waitFor();

  await product.stop();
  await page.getByRole("checkbox").first().check();
  await number.fill("1/3");
  await page.locator("[data-saving=offline]").waitFor();
  expect(await page.getByRole("timer").innerText()).toMatch(/\d:\d\d/);

  product = await startAgain();
  await saved.waitFor({ timeout: 60_000 });
  const drafts = await withDatabase((db) =>
    db.answerDraft.findMany({ where: { attempt: { assessmentId: quiz.id, endsAt: { gt: new Date() } } } }),
  );
  expect(JSON.stringify(drafts)).toContain('"1/3"');
  expect(JSON.stringify(drafts)).toContain('"multiple_choice"');

  // The stream of the clock has found the server again too: the end comes to the page by itself.
  await withDatabase((db) =>
    db.attempt.updateMany({
      where: { assessmentId: quiz.id, handedInAt: null },
      data: { endsAt: new Date(Date.now() - 60_000) },
    }),
  );
  await page.getByText(/handed in by itself when time was up/).waitFor({ timeout: 60_000 });
  await context.close();
});
