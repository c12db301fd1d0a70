import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { type Theme, themeCookie } from "#components/shell/theme.ts";

const { url } = inject("site");

/** A page of a browser of its own, signed in as a demo account (`student`, `lecturer`, …) or as nobody. */
export async function visit(
  browser: Browser,
  who: string | null,
  path: string,
  theme: Theme = "system",
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    locale: "ru",
  });
  await context.addCookies([{ name: themeCookie, value: theme, url }]);
  if (who !== null) await signIn(context, `${who}@demo.gradus`);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** Signs in as the sign-in page does. */
export async function signIn(context: BrowserContext, email: string): Promise<void> {
  const { csrfToken } = await (await context.request.get("/api/auth/csrf")).json();
  const form = { email, csrfToken, json: "true" };
  const answer = await context.request.post("/api/auth/callback/demo", { form });
  expect(answer.status(), `signing in as ${email}`).toBe(200);
}
