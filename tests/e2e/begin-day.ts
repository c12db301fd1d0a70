import type { Browser, Page } from "playwright-core";
import { test } from "vitest";
import { reach, signIn } from "#tests/e2e/keyboard.ts";
import { visit } from "#tests/e2e/visit.ts";

/**
 * A page for a whole day, of which each test is a part that begins where the one before it has left the page. The first
 * one signs in with a password; from then on there is nothing but a keyboard.
 *
 * @param home where a day begins, in the language of the person
 */
export async function beginDay(
  browser: Browser,
  home: "/ru" | "/en",
  email: string,
  password: string | null,
): Promise<Page> {
  const page = await visit(browser, null, home);
  page.setDefaultTimeout(60_000);
  test("signs in with a password", async () => {
    await reach(page, /^(Вход|Sign in)$/);
    await signIn(page, email, password ?? "");
    await page.waitForURL((address) => address.pathname === home);
    await reach(page, /^(Курс|Course)$/);
  });
  return page;
}
