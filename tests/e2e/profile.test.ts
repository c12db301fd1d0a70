import { expect, test } from "vitest";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";

const { url, browser } = await openSite();

test("a token is shown once, opens what its owner can open, and nothing after it is revoked", async () => {
  const page = await visit(browser, "assistant", "/en/profile");
  const name = `laptop <b>&"${Date.now()}`;
  await page.getByLabel("What the token is for").fill(name);
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = await page.getByRole("status").locator("code").innerText();
  const callWith = (headers: Record<string, string>) => fetch(`${url}/api/tokens`, { headers });
  const bearer = { Authorization: `Bearer ${token}` };

  const listed = await (await callWith(bearer)).text();
  expect(listed).toContain(JSON.stringify(name));
  expect(listed).not.toContain(token);
  await page.reload();
  expect(await page.getByText(token).count()).toBe(0);

  await page.getByRole("button", { name: `Revoke the token “${name}”` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Revoke", exact: true }).click();
  await page.getByText("is revoked").first().waitFor();
  const answer = await callWith(bearer);
  expect(answer.status).toBe(401);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
});

test("a new token is not told to be copied because the one before it was", async () => {
  const page = await visit(browser, "assistant", "/en/profile");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const make = async (name: string) => {
    await page.getByLabel("What the token is for").fill(name);
    await page.getByRole("button", { name: "Make a token" }).click();
    await page.getByRole("status").filter({ hasText: name }).locator("code").waitFor();
  };
  await make(`first ${Date.now()}`);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await page.getByRole("button", { name: "Copied", exact: true }).waitFor();
  await make(`second ${Date.now()}`);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  const token = await page.getByRole("status").locator("code").innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
  await page.context().close();
});

test("nobody revokes another person's token", async () => {
  const owner = await visit(browser, "student", "/en/profile");
  const made = await owner.request.post("/api/tokens", { data: { name: "mine" } });
  const { id } = await made.json();
  const other = await visit(browser, "lecturer", "/en/profile");
  expect((await other.request.delete(`/api/tokens/${id}`)).status()).toBe(404);
  expect((await owner.request.delete(`/api/tokens/${id}`)).status()).toBe(204);
});
