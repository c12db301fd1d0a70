import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Theme } from "#components/shell/theme.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

/** Each begins with one field for text. */
const questionIds = ["mse-by-hand", "prediction-by-hand", "line-through-origin", "steps-until"];
const hourMs = 3_600_000;

const { browser, db } = await openSite();
let assessmentId: string;

beforeAll(async () => {
  const { id: courseId } = await db.course.findFirstOrThrow({ where: { demo: true } });
  const { id } = await db.assessment.create({
    data: {
      courseId,
      component: "exam",
      title: { ru: "Без связи", en: "Without a connection" },
      position: 91,
      opensAt: new Date(Date.now() - hourMs),
      closesAt: new Date(Date.now() + 4 * hourMs),
      durationMinutes: 120,
      feedback: "on_release",
      items: {
        create: questionIds.map((questionId, index) => ({ questionId, points: "2", position: index + 1 })),
      },
    },
  });
  assessmentId = id;
});
afterAll(async () => {
  await forget();
  await db.assessment.delete({ where: { id: assessmentId } });
});
beforeEach(forget);

async function forget() {
  await db.submission.deleteMany({ where: { attempt: { assessmentId } } });
  await db.attempt.deleteMany({ where: { assessmentId } });
}

/** Begins as the student, in a browser whose clock can be turned on. */
async function begin(locale = "en", theme: Theme = "system"): Promise<Page> {
  const page = await visit(browser, "student", `/${locale}/sign-in`, theme);
  await page.clock.install();
  await page.goto(`/${locale}/assessments/${assessmentId}`);
  await page.getByRole("main").getByRole("button").click();
  await field(page, 0).waitFor();
  await expect.poll(() => field(page, 0).isEnabled(), patient).toBe(true);
  return page;
}

const patient = { timeout: 20_000 };
const field = (page: Page, question: number) =>
  page.locator("[data-question]").nth(question).getByRole("textbox").first();
const state = (page: Page, kind: string) => page.locator(`[data-saving=${kind}]`);
const attempt = () => db.attempt.findFirstOrThrow({ where: { assessmentId } });

/** Text that is saved on the server, by question. */
async function onServer(): Promise<(string | null)[]> {
  const { id, itemOrder } = await attempt();
  const drafts = await db.answerDraft.findMany({ where: { attemptId: id } });
  return itemOrder.map((itemId) => {
    const draft = drafts.find((one) => one.itemId === itemId);
    return /"text": ?"([^"]*)"/.exec(JSON.stringify(draft?.answers ?? {}))?.[1] ?? null;
  });
}

/** Which questions are sent from now on, in order. */
function sent(page: Page, itemOrder: string[]): number[] {
  const order: number[] = [];
  page.on("request", (request: Request) => {
    const [, itemId] = /\/answers\/([^/]+)$/.exec(request.url()) ?? [];
    if (request.method() === "PUT" && itemId) order.push(itemOrder.indexOf(itemId));
  });
  return order;
}

test("minutes without a connection: one answers on, moves about, is told the state, and all is sent in order", async () => {
  const page = await begin();
  const { itemOrder } = await attempt();
  await page.context().setOffline(true);
  await field(page, 2).fill("3");
  await state(page, "offline").waitFor();
  await page.keyboard.press("Alt+PageDown");
  await field(page, 0).fill("1");
  await page.clock.fastForward("03:00");
  await field(page, 3).fill("4");
  await field(page, 0).fill("1/2");
  await page.clock.fastForward("02:00");
  await state(page, "offline").waitFor();
  expect(await page.locator("[data-answered=none]").count()).toBe(1);
  await page.getByRole("button", { name: "Hand in" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await page.getByText(/have not reached the server yet|not reached the server/).waitFor();
  await page.keyboard.press("Escape");
  expect(await onServer()).toEqual([null, null, null, null]);

  const order = sent(page, itemOrder);
  await page.context().setOffline(false);
  await state(page, "saved")
    .filter({ hasText: /\d:\d\d/ })
    .waitFor();
  expect(await onServer()).toEqual(["1/2", null, "3", "4"]);
  expect([...new Set(order.slice(0, 3))]).toEqual([2, 0, 3]);
  await page.context().close();
});

test("what was answered without a connection is there after a reload, and is sent then", async () => {
  const page = await begin();
  await page.context().setOffline(true);
  await field(page, 1).fill("[1; 2]");
  await field(page, 0).fill("0,25");
  await state(page, "offline").waitFor();
  // The connection is back, but this page, which would send, is left before it can.
  await page.context().route("**/api/attempts/*/answers/*", (route) => route.abort());
  await page.context().setOffline(false);
  await page.reload();
  await expect.poll(() => field(page, 0).inputValue(), patient).toBe("0,25");
  expect(await field(page, 1).inputValue()).toBe("[1; 2]");
  await state(page, "offline").waitFor();
  expect(await onServer()).toEqual([null, null, null, null]);
  await page.context().unroute("**/api/attempts/*/answers/*");
  await state(page, "saved")
    .filter({ hasText: /\d:\d\d/ })
    .waitFor();
  expect(await onServer()).toEqual(["0,25", "[1; 2]", null, null]);
  await page.context().close();
});

test("what another device saved meanwhile is shown beside one's own, and chosen between", async () => {
  const here = await begin();
  const there = await visit(browser, "student", new URL(here.url()).pathname);
  await expect.poll(() => field(there, 0).isEnabled(), patient).toBe(true);
  await here.context().setOffline(true);
  await field(here, 0).fill("11");
  await field(here, 1).fill("1 2 3");
  await state(here, "offline").waitFor();
  await field(there, 0).fill("22");
  await state(there, "saved")
    .filter({ hasText: /\d:\d\d/ })
    .waitFor();

  await here.context().setOffline(false);
  await state(here, "conflict").waitFor();
  await here.getByText("22", { exact: true }).waitFor();
  await expect.poll(onServer, patient).toEqual(["22", "1 2 3", null, null]);
  await here.getByRole("button", { name: "Take the other device’s" }).click();
  await expect.poll(() => field(here, 0).inputValue(), patient).toBe("22");
  await state(here, "saved").waitFor();
  expect(await onServer()).toEqual(["22", "1 2 3", null, null]);
  await there.context().close();
  await here.context().close();
});

describe.for(looks)("the end without a connection ($locale, $theme)", ({ locale, theme }) => {
  test("hands in what the server has, and says so plainly before and after", async () => {
    const page = await begin(locale, theme);
    await field(page, 0).fill("5");
    await state(page, "saved")
      .filter({ hasText: /\d:\d\d/ })
      .waitFor();
    await page.context().setOffline(true);
    await field(page, 0).fill("6");
    await field(page, 1).fill("1 2 3");
    await state(page, "offline").waitFor();
    await look(page, `sitting-offline.${locale}.${theme}`);

    const { id } = await attempt();
    await db.attempt.update({ where: { id }, data: { endsAt: new Date(Date.now() - 60_000) } });
    await page.clock.fastForward("02:00:01");
    await page.getByText(/There is no connection\.|Соединения нет\./).waitFor();
    expect(await field(page, 0).isDisabled()).toBe(true);
    await look(page, `sitting-up-offline.${locale}.${theme}`);
    await expect.poll(async () => (await attempt()).handedInBy, patient).toBe("time");

    await page.context().setOffline(false);
    const kept = page.getByText(/Not every answer got through|Не все ответы успели дойти/);
    await kept.waitFor({ timeout: 30_000 });
    await page.getByText(/questions 1, 2 that|вопросы 1, 2, /).waitFor();
    const submissions = await db.submission.findMany({ where: { attemptId: id } });
    expect(JSON.stringify(submissions.map(({ answers }) => answers))).toMatch(/"text":"5"/);
    expect(JSON.stringify(submissions)).not.toMatch(/"text":"6"/);
    await look(page, `sitting-kept.${locale}.${theme}`);
    await page.context().close();
  });
});
