import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Theme } from "#components/shell/theme.ts";
import { maxFileBytes } from "#lib/sitting/files.ts";
import { look, looks } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { type Essays, makeEssays } from "#tests/setup/essays.ts";

const { url, browser, db } = await openSite();
let essays: Essays;
/** A picture that a browser made. */
let picture: { name: string; mimeType: string; buffer: Buffer };
beforeAll(async () => {
  essays = await makeEssays(db, url);
  const page = await browser.newPage({ viewport: { width: 320, height: 120 } });
  await page.setContent("<h1>∂L/∂w = …</h1>");
  picture = { name: "photo 1.png", mimeType: "image/png", buffer: await page.screenshot() };
  await page.close();
});

const scan = {
  name: "скан.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
      "3 0 obj<</Type/Page/MediaBox[0 0 300 200]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>",
  ),
};

/** A student at the essay. */
async function open(locale = "en", theme: Theme = "system"): Promise<Page> {
  const { login } = await essays.enrol("student", "Анна Ли");
  const page = await visit(browser, login, `/${locale}/assessments/${essays.assessmentId}`, theme);
  await page
    .getByRole("button", { name: locale === "ru" ? "Открыть вопросы" : "Open the questions" })
    .click();
  await expect.poll(() => page.locator("textarea").isEnabled(), { timeout: 20_000 }).toBe(true);
  return page;
}

const choose = (page: Page, file: typeof picture) => page.locator("input[type=file]").setInputFiles(file);
const attached = (page: Page) => page.getByText(/^(A file is attached|Файл приложен)$/);
const saved = (page: Page) => page.locator("[data-saving=saved]").filter({ hasText: /\d:\d\d/ });

/** Lets go of files over the text, or has them pasted into it. */
function give(page: Page, how: "drop" | "paste", files: (typeof picture)[], alsoText = ""): Promise<void> {
  const sent = files.map((file) => ({ ...file, buffer: [...file.buffer] }));
  return page.locator("textarea").evaluate(
    (field, { how, sent, alsoText }) => {
      const data = new DataTransfer();
      for (const { name, mimeType, buffer } of sent)
        data.items.add(new File([new Uint8Array(buffer)], name, { type: mimeType }));
      if (alsoText !== "") data.setData("text/plain", alsoText);
      const common = { bubbles: true, cancelable: true };
      field.dispatchEvent(
        how === "drop"
          ? new DragEvent("drop", { ...common, dataTransfer: data })
          : new ClipboardEvent("paste", { ...common, clipboardData: data }),
      );
    },
    { how, sent, alsoText },
  );
}

test("a file is attached by choosing, dropping and pasting, replaced, taken away, and there after a reload", async () => {
  const page = await open();
  await choose(page, picture);
  await attached(page).waitFor();
  const link = page.getByRole("link", { name: "Open", exact: true });
  const first = await link.getAttribute("href");
  await give(page, "drop", [scan]);
  await expect.poll(() => link.getAttribute("href")).not.toBe(first);
  const second = await link.getAttribute("href");
  await give(page, "paste", [picture]);
  await expect.poll(() => link.getAttribute("href")).not.toBe(second);
  await saved(page).waitFor();
  const third = await link.getAttribute("href");
  await page.reload();
  await attached(page).waitFor();
  expect(await link.getAttribute("href")).toBe(third);
  await page.getByRole("button", { name: "Remove" }).click();
  await attached(page).waitFor({ state: "detached" });
  await page.keyboard.press("ControlOrMeta+S");
  await saved(page).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Attach a photo or a PDF" }).waitFor();
  expect(await attached(page).count()).toBe(0);
  await page.context().close();
});

test("while a file is on its way its progress shows, and what is written meanwhile stays", async () => {
  const page = await open();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/attempts/*/files?*", async (route) => {
    await held;
    await route.continue();
  });
  await page.locator("textarea").fill("Before");
  await choose(page, picture);
  await page.getByRole("progressbar", { name: "Sending the file…" }).waitFor();
  await page.locator("textarea").fill("Before and after");
  release();
  await attached(page).waitFor();
  expect(await page.locator("textarea").inputValue()).toBe("Before and after");
  await saved(page).waitFor();
  await page.reload();
  await attached(page).waitFor();
  expect(await page.locator("textarea").inputValue()).toBe("Before and after");
  await page.context().close();
});

test("what cannot be attached is said to be so, and nothing of the answer changes", async () => {
  const page = await open();
  await page.locator("textarea").fill("My proof");
  await choose(page, picture);
  await attached(page).waitFor();
  const refused = async (what: Promise<void>, why: RegExp) => {
    await what;
    await page.getByText(why).waitFor();
    expect(await attached(page).count()).toBe(1);
    expect(await page.locator("textarea").inputValue()).toBe("My proof");
  };
  const text = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("text") };
  await refused(choose(page, text), /This file does not fit/);
  const large = { ...picture, buffer: Buffer.concat([picture.buffer, Buffer.alloc(maxFileBytes)]) };
  await refused(choose(page, large), /over 5 MB/);
  await refused(give(page, "drop", [picture, scan]), /One file can be attached/);
  // It calls itself a picture, and the server looks inside.
  await refused(choose(page, { ...text, mimeType: "image/png" }), /The file was not accepted/);
  await page.context().setOffline(true);
  await refused(choose(page, picture), /The file was not sent: no connection/);
  await page.context().setOffline(false);
  await page.context().close();
});

test("a text that is pasted with a picture of itself is pasted as text", async () => {
  const page = await open();
  await give(page, "paste", [picture], "words");
  await page.locator("textarea").fill("typed");
  await saved(page).waitFor();
  expect(await attached(page).count()).toBe(0);
  expect(await page.getByRole("progressbar").count()).toBe(0);
  await page.context().close();
});

test("what was attached is shown to its writer and to who grades it, and to nobody else", async () => {
  const page = await open();
  await choose(page, scan);
  await attached(page).waitFor();
  const pdf = (await page.getByRole("link", { name: "Open", exact: true }).getAttribute("href")) ?? "";
  await choose(page, picture);
  await expect
    .poll(() => page.getByRole("link", { name: "Open", exact: true }).getAttribute("href"))
    .not.toBe(pdf);
  const png = (await page.getByRole("link", { name: "Open", exact: true }).getAttribute("href")) ?? "";
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await page.getByText("waits for a teacher").first().waitFor();

  const own = await page.request.get(pdf);
  expect([own.status(), own.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect((await own.body()).equals(scan.buffer)).toBe(true);
  const assistant = await essays.enrol("assistant", "Анвар Ибрахим");
  const neighbour = await essays.enrol("student", "Борис Голицын");
  const elsewhere = await (await makeEssays(db, url)).enrol("lecturer", "Михаил Гущин");
  const visits = [assistant.login, neighbour.login, elsewhere.login, null].map((who) =>
    visit(browser, who, "/en/sign-in"),
  );
  const others = await Promise.all(visits);
  for (const path of [pdf, png]) {
    const answers = await Promise.all(others.map((other) => other.request.get(path)));
    expect(answers.map((answer) => answer.status())).toEqual([200, 404, 404, 401]);
  }
  const [, attemptId] = /attempts\/([^/]+)/.exec(png) ?? [];
  const submission = await db.submission.findFirstOrThrow({ where: { attemptId } });
  const [reviewer] = others;
  await reviewer.goto(`/en/review/${submission.id}`);
  const image = reviewer.getByRole("img", { name: /photo 1\.png/ });
  await image.waitFor();
  expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
  await Promise.all([page, ...others].map((one) => one.context().close()));
});

describe.for(looks)("an answer with a file ($locale, $theme)", ({ locale, theme }) => {
  test("has nothing for axe to find, attached or refused, and fits a phone", async () => {
    const page = await open(locale, theme);
    await choose(page, picture);
    await attached(page).waitFor();
    await give(page, "drop", [picture, scan]);
    await page.getByText(/One file can be attached|Приложить можно один файл/).waitFor();
    await saved(page).waitFor();
    await look(page, `sitting-attachment.${locale}.${theme}`);
    await page.context().close();
  });
});
