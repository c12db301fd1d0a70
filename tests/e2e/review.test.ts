import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { type Essays, type Member, makeEssays } from "#tests/setup/essays.ts";

const { url, browser, db } = await openSite();

const proof =
  "By components: $\\frac{\\partial L}{\\partial w_j} = \\frac{2}{n} \\sum_i (x_i^\\top w - y_i) x_{ij}$";

async function twoEssays(): Promise<{ essays: Essays; ids: string[]; assistant: Member }> {
  const essays = await makeEssays(db, url);
  const ids: string[] = [];
  for (const name of ["Анна Ли", "Борис Голицын"])
    ids.push(await essays.write(await essays.enrol("student", name), proof));
  return { essays, ids, assistant: await essays.enrol("assistant", "Анвар Ибрахим") };
}

const idOf = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";
const given = (submissionId: string) =>
  db.handScore.findMany({ where: { submissionId }, orderBy: { createdAt: "asc" } });

async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
  }
  throw new Error(`Tab leads to no "${name}"`);
}

/** The page of answers, when they are the person's to grade. */
const taken = (page: Page) => page.getByText(/^Yours until/).waitFor();

test("an assistant grades two answers by keyboard alone, and the gradebook has them", async () => {
  const { assistant, ids } = await twoEssays();
  const page = await visit(browser, assistant.login, "/en/review");
  await page.getByText("0 of 2 graded").waitFor();
  await tabTo(page, "Begin grading");
  await page.keyboard.press("Enter");
  await taken(page);
  const first = idOf(page);
  expect(await page.getByRole("main").innerText()).not.toMatch(/Анна Ли|Голицын/);
  expect(await page.getByRole("region", { name: "Answer" }).locator(".katex").count()).toBeGreaterThan(0);

  const field = page.getByLabel("Points", { exact: true });
  await page.keyboard.press("Enter");
  await page.getByText("Mark lines or type the points").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await page.keyboard.press("3");
  expect(await field.inputValue()).toBe("4");
  await page.keyboard.press("3");
  await page.keyboard.press("2");
  expect(await field.inputValue()).toBe("5");
  await page.keyboard.press("c");
  await page.keyboard.type("Where does the transpose come from?");
  await tabTo(page, "Keep this comment");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Remove:/ }).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.waitForURL((address) => !address.pathname.endsWith(first));
  await taken(page);
  const second = idOf(page);
  expect([first, second].sort()).toEqual(ids.toSorted());
  await page.getByText("1 of 2 graded").waitFor();

  await page.keyboard.press("p");
  await page.waitForURL(`**/${first}`);
  await page.getByText(/^5 of 8, Анвар Ибрахим/).waitFor();
  await page.keyboard.press("n");
  await page.waitForURL(`**/${second}`);
  await taken(page);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Digit1");
  await page.keyboard.press("b");
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/review");
  await page.getByText("All is graded").waitFor();

  expect(await given(first)).toMatchObject([
    { numerator: 5, denominator: 8, rubricLines: [0, 1], comment: "Where does the transpose come from?" },
  ]);
  expect(await given(second)).toMatchObject([
    { numerator: 8, denominator: 8, rubricLines: [], comment: "Where does the transpose come from?" },
  ]);
  await page.goto("/en/grades");
  const anna = page.getByRole("row", { name: /Анна Ли/ });
  const boris = page.getByRole("row", { name: /Борис Голицын/ });
  const [five, eight] = first === ids[0] ? [anna, boris] : [boris, anna];
  await five.getByRole("cell", { name: /^5 / }).waitFor();
  await eight.getByRole("cell", { name: /^8 / }).waitFor();
  await page.context().close();
});

test("of two assistants at the same answers the second is told, loses nothing, and gets them when they are free", async () => {
  const { essays, assistant, ids } = await twoEssays();
  const other = await essays.enrol("assistant", "Язан Дайюб");
  const [id] = ids;
  const holder = await visit(browser, assistant.login, `/en/review/${id}`);
  await taken(holder);
  const page = await visit(browser, other.login, "/en/review");
  await page.getByText(/^Анвар Ибрахим has it until/).waitFor();
  await page.goto(`/en/review/${id}`);
  await page.getByText("Анвар Ибрахим is grading this now").first().waitFor();
  await page.getByLabel("Comment for the student").fill("Half of it is here.");
  await page.getByRole("checkbox").first().check();
  const told = page.waitForResponse(`**/api/submissions/${id}/claim`);
  await page.getByRole("button", { name: "Save and go on" }).click();
  expect((await (await told).json()).mine).toBe(false);
  await page.getByRole("button", { name: "Save and go on" }).waitFor();
  expect(await given(id)).toEqual([]);
  await page.reload();
  await page.getByText("This is what you began to write earlier and did not save.").waitFor();
  expect(await page.getByLabel("Comment for the student").inputValue()).toBe("Half of it is here.");

  await holder.getByRole("checkbox").nth(1).check();
  await holder.keyboard.press("Enter");
  await holder.waitForURL((address) => !address.pathname.endsWith(id));
  await vi.waitFor(async () => expect(await db.reviewClaim.count({ where: { submissionId: id } })).toBe(0));
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.getByText("This was graded while the page was open").waitFor();
  await page.getByText(/^2 of 8, Анвар Ибрахим/).waitFor();
  expect(await given(id)).toHaveLength(1);
  expect(await page.getByLabel("Points", { exact: true }).inputValue()).toBe("3");
  await page.getByRole("button", { name: /^Save/ }).click();
  await vi.waitFor(async () =>
    expect((await given(id)).map(({ numerator, comment }) => [numerator, comment])).toEqual([
      [2, ""],
      [3, "Half of it is here."],
    ]),
  );
  await holder.context().close();
  await page.context().close();
});

test("when the session has ended the page says so, and keeps what was typed", async () => {
  const { assistant, ids } = await twoEssays();
  const page = await visit(browser, assistant.login, `/en/review/${ids[0]}`);
  await taken(page);
  await page.getByLabel("Comment for the student").fill("Half of it is here.");
  await page.getByRole("checkbox").first().check();
  await page.context().clearCookies();
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.getByText("Not saved: You need to sign in").waitFor();
  expect(await page.getByLabel("Comment for the student").inputValue()).toBe("Half of it is here.");
  expect(await given(ids[0])).toEqual([]);
  await page.context().close();
});

test("without a connection nothing typed is lost, and the page says so", async () => {
  const { assistant, ids } = await twoEssays();
  const page = await visit(browser, assistant.login, `/en/review/${ids[0]}`);
  await taken(page);
  await page.getByRole("checkbox").first().check();
  await page.context().setOffline(true);
  await page.keyboard.press("Enter");
  await page.getByText("Not saved: no connection").waitFor();
  await page.context().setOffline(false);
  await page.keyboard.press("Enter");
  await vi.waitFor(async () => expect(await given(ids[0])).toMatchObject([{ numerator: 3 }]));
  await page.context().close();
});

test("the queue is filtered and sorted by its address, and names are shown when asked for", async () => {
  const { assistant, ids } = await twoEssays();
  const page = await visit(browser, assistant.login, "/en/review");
  await page.getByLabel("Order").selectOption("newest");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL(/sort=newest/);
  const order = () =>
    page
      .getByRole("rowheader")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(await order()).toEqual([ids[1], ids[0]].map((id) => `/en/review/${id}`));
  await page.getByRole("link", { name: "Show names" }).click();
  await page.getByRole("cell", { name: /Анна Ли/ }).waitFor();
  await page.getByLabel("What").selectOption("true_false");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByText("There is nothing of what you chose").waitFor();
  await page.getByRole("link", { name: "Show everything" }).click();
  await page.getByText("0 of 2 graded").waitFor();
  await page.context().close();
});

test("homework that was sent again is in the queue once, and leads to what was sent before", async () => {
  const essays = await makeEssays(db, url);
  const student = await essays.enrol("student", "Анна Ли");
  await essays.write(student, "I shall do this later.");
  const newest = await essays.write(student, proof);
  const assistant = await essays.enrol("assistant", "Анвар Ибрахим");
  const page = await visit(browser, assistant.login, "/en/review");
  await page.getByText("0 of 1 graded").waitFor();
  await page.getByRole("rowheader").getByRole("link").click();
  await page.waitForURL(`**/${newest}`);
  await page.getByText("The same question, sent at other times:").getByRole("link").click();
  await page.getByText("I shall do this later.").waitFor();
  await page.context().close();
});

test.for(looks)(
  "the queue and the page of answers have nothing for axe to find, and fit a phone ($locale, $theme)",
  async ({ locale, theme }) => {
    const { essays, assistant } = await twoEssays();
    const student = await essays.enrol("student", "Вера Жукова");
    await essays.write(student, "Later.");
    const id = await essays.write(student, proof);
    const page = await visit(browser, assistant.login, `/${locale}/review?names=shown`, theme);
    await page.getByRole("rowheader").first().waitFor();
    await look(page, `review-queue.${locale}.${theme}`);
    await page.goto(`/${locale}/review/${id}`);
    await page.getByText(/^(Yours until|За вами до)/).waitFor();
    await look(page, `review-answers.${locale}.${theme}`);
    await page.context().close();
  },
);
