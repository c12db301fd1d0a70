import { afterAll, inject } from "vitest";
import { connect } from "#prisma/client.ts";
import { launchBrowser } from "#tests/setup/browser.ts";

/** The site that the tests of a file look at: a browser of their own and its database, both closed after them. */
export async function openSite() {
  const { url, databaseUrl } = inject("site");
  const browser = await launchBrowser();
  const db = connect(databaseUrl, { poolSize: 2 });
  afterAll(async () => {
    await browser.close();
    await db.$disconnect();
  });
  return { url, databaseUrl, browser, db };
}
