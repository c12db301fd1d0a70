import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientId, clientSecret, openUniversity } from "#tests/e2e/university.ts";
import { launchBrowser } from "#tests/setup/browser.ts";
import { makeDataDir, type RunningProduct, startProduct } from "#tests/setup/product.ts";

const anna = { sub: "271828", email: "Student@demo.gradus", email_verified: true, name: "Ли Анна" };

let browser: Browser;
let university: Awaited<ReturnType<typeof openUniversity>>;
let dataDir: Awaited<ReturnType<typeof makeDataDir>>;
let product: RunningProduct;
beforeAll(async () => {
  browser = await launchBrowser();
  university = await openUniversity({ ...anna });
  dataDir = await makeDataDir();
  product = await startProduct({
    DATA_DIR: dataDir.path,
    OIDC_ISSUER: university.issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: "ВШЭ",
  });
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await dataDir.remove();
  university.close();
});

/** A person who comes to a page of their own and presses the button of the university. */
async function pressButton() {
  const page = await browser.newPage({ baseURL: product.address, locale: "ru" });
  await page.goto("/ru/gradebook");
  await page.getByRole("button", { name: "Войти через ВШЭ" }).click();
  return page;
}

test("whom the university vouches for is led to where they came from, as the person of the roster", async () => {
  const page = await pressButton();
  await page.waitForURL("**/ru/gradebook");
  await page.getByRole("heading", { name: "Мои оценки", level: 1 }).waitFor();
  await page.getByRole("button", { name: /Ли Анна/ }).waitFor();
});

test("an address that is not on the roster, or that the university has not verified, is a sentence", async () => {
  const cases: [Partial<typeof anna>, string][] = [
    [{ email: "stranger@example.org" }, "Этого адреса нет в списке курса"],
    [{ email_verified: false }, "Адрес почты не подтверждён"],
  ];
  for (const [claims, sentence] of cases) {
    Object.assign(university.claims, anna, claims);
    const page = await pressButton();
    await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
    expect((await page.context().cookies()).filter(({ name }) => name.endsWith("session-token"))).toEqual([]);
    await page.goto("/ru/gradebook");
    expect(new URL(page.url()).pathname).toBe("/ru/sign-in");
  }
});
