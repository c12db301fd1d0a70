import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectNothingForAxe } from "#tests/e2e/look.ts";

type Role = Parameters<Page["getByRole"]>[0];

/** More stops than this before what one wants, and nobody would call the page usable by the keyboard. */
const mostStops = 40;

/**
 * Tabs until the focus is on the control with this role and name, and fails when it does not come. At each stop on
 * the way the focus is where a person sees it, and marked.
 *
 * @param name the whole accessible name as text, or a part of it as a pattern
 * @param stops after which it should have come
 */
export async function tabTo(
  page: Page,
  role: Role,
  name: string | RegExp,
  { stops = mostStops, back = false } = {},
) {
  const there = page.getByRole(role, { name, exact: true });
  await there.first().waitFor({ state: "attached" }); // as a person looks where to go before they go
  const wanted = there.and(page.locator(":focus"));
  const passed: string[] = [];
  for (let count = 0; count <= stops; count++) {
    if (count > 0) await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const stop = await page.evaluate(lookAtFocus);
    // What floats over it has a moment to give way.
    if (stop !== null && stop.faults.length > 0 && count > 0)
      await expect
        .poll(async () => (await page.evaluate(lookAtFocus))?.faults, {
          message: `${stop.html}\non ${page.url()}\nafter ${passed.join("\n")}`,
        })
        .toEqual([]);
    if ((await wanted.count()) > 0) return;
    passed.push(stop?.html ?? "nothing");
  }
  throw new Error(
    `Within ${stops} stops Tab leads to no ${role} “${name}” on ${page.url()}. It passed:\n${passed.join("\n")}`,
  );
}

/** Goes from cell to cell of a table by an arrow key until the focus is on the control with this role and name. */
export async function arrowTo(
  page: Page,
  key: "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight",
  role: Role,
  name: string | RegExp,
) {
  const wanted = page.getByRole(role, { name, exact: true }).and(page.locator(":focus"));
  for (let count = 0; count <= mostStops; count++) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} leads to no ${role} “${name}” on ${page.url()}`);
}

/** Goes to a control and presses it. */
export async function press(
  page: Page,
  role: Role,
  name: string | RegExp,
  options?: { stops?: number; back?: boolean },
) {
  await tabTo(page, role, name, options);
  await page.keyboard.press("Enter");
}

/** Goes to a field and types in place of what it holds. */
export async function type(page: Page, name: string | RegExp, text: string, role: Role = "textbox") {
  await tabTo(page, role, name);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Pastes a text into the field that has the focus, from wherever a person would have copied it. */
export async function paste(page: Page, text: string) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+V");
}

/** Chooses in a list that drops down, from its top by the arrow. */
export async function choose(page: Page, name: string | RegExp, option: string | RegExp) {
  await tabTo(page, "combobox", name);
  const wanted = page.locator(":focus option:checked").filter({ hasText: option });
  const count = await page.locator(":focus option").count();
  await page.keyboard.press("Home");
  for (let place = 1; place < count && (await wanted.count()) === 0; place++)
    await page.keyboard.press("ArrowDown");
  expect(await wanted.count(), `the list “${name}” offers ${option}`).toBe(1);
}

/** Waits for a page by its heading; axe finds nothing on it. */
export async function reach(page: Page, heading: string | RegExp) {
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  await expectNothingForAxe(page);
}

/** Goes past the header: by the first stop of a page that was loaded whole; else the focus is past it already. */
export async function toContent(page: Page) {
  const content = page.locator("main:focus");
  if ((await content.count()) > 0) return;
  await press(page, "link", /^(Skip to content|Перейти к содержанию)$/, { stops: 1 });
  await content.waitFor();
}

/** Goes to something in the header, which stands before all content. */
export async function pressInHeader(page: Page, role: Role, name: string | RegExp) {
  const isAtStart = (await page.locator(":focus").count()) === 0;
  await press(page, role, name, { back: !isAtStart });
}

/** Goes to one of the pages for the staff, which are called as the links in the header are. */
export async function goTo(page: Page, name: string) {
  await pressInHeader(page, "link", name);
  await reach(page, name);
}

/** Signs in on the page for that with a password. */
export async function signIn(page: Page, email: string, password: string) {
  await toContent(page);
  await type(page, /^(E-mail|Электронная почта)$/, email);
  await type(page, /^(Password|Пароль)$/, password);
  await page.keyboard.press("Enter");
}

/** Goes to a field for a time and in it to the day, wherever the browser puts that, and types another. */
export async function typeDay(page: Page, name: string, day: string) {
  await tabTo(page, "textbox", name);
  const field = page.locator(":focus");
  for (let part = 0; part < 3; part++) {
    const before = await field.inputValue();
    await page.keyboard.press("ArrowUp");
    const after = await field.inputValue();
    await page.keyboard.press("ArrowDown");
    if (before.slice(0, 8) === after.slice(0, 8)) return page.keyboard.type(day);
    await page.keyboard.press("ArrowRight");
  }
}

/** What has the focus, and what is wrong with how a person sees it; null while nothing has it. Runs in the page. */
function lookAtFocus(): { html: string; faults: string[] } | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // An editor that is only read has its mark around the whole of it.
  const code = focused.closest(".code-ring");
  const marked = code ?? focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(marked, code && "::after");
  // The button inside a field for a date is not the field, and has a mark that the browser draws.
  const isPicker = focused.matches("input[type^=date]:not(:focus-visible)");
  const hasRing = isPicker || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1);
  const [box] = marked.getClientRects();
  const middle = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2;
  const seen =
    box &&
    document.elementFromPoint(
      middle(box.left, box.right, innerWidth),
      middle(box.top, box.bottom, innerHeight),
    );
  const isSeen = seen && (marked.contains(seen) || seen.contains(marked));
  return {
    html: focused.outerHTML.replace(/\s+/g, " ").slice(0, 160),
    faults: [
      hasRing ? [] : "it has no ring",
      isSeen ? [] : `it is not in sight, but ${seen?.outerHTML.slice(0, 100)}`,
    ].flat(),
  };
}
