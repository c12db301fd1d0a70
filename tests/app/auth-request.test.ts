import { expect, test } from "vitest";
import { readAuthRequest } from "#app/server/auth-request.ts";

const address = "https://gradus.example/api/auth";
const type = (value: string) => ({ "content-type": value });
const form = type("application/x-www-form-urlencoded");

test("a form reaches next-auth with its fields still to be read", async () => {
  const body = new URLSearchParams({ email: "anna@x.ru", callbackUrl: "/ru" }).toString();
  const read = await readAuthRequest(
    new Request(`${address}/signout`, { method: "POST", headers: form, body }),
  );
  if ("refused" in read) throw new Error(read.refused);
  expect([read.method, read.nextUrl.pathname, await read.text()]).toEqual([
    "POST",
    "/api/auth/signout",
    body,
  ]);
});

test("a request without a body is read whatever type it names", async () => {
  const get = new Request(`${address}/csrf`, { headers: type("application/json") });
  expect(await readAuthRequest(get)).toMatchObject({ method: "GET" });
  const post = new Request(`${address}/signout`, { method: "POST" });
  expect(await readAuthRequest(post)).toMatchObject({ method: "POST" });
});

test.for(["https://gradus.example/ru", "/ru/gradebook?a=1"])("%s is a way back", async (callbackUrl) => {
  const query = new URLSearchParams({ callbackUrl });
  expect(await readAuthRequest(new Request(`${address}/signin?${query}`))).toMatchObject({ method: "GET" });
});

test.for(["nowhere", "http://", "//", "javascript:alert(1)"])("%s is no way back", async (callbackUrl) => {
  const query = new URLSearchParams({ callbackUrl });
  expect(await readAuthRequest(new Request(`${address}/signin?${query}`))).toEqual({
    refused: "invalid_form",
  });
  const body = query.toString();
  const post = new Request(`${address}/signout`, { method: "POST", headers: form, body });
  expect(await readAuthRequest(post)).toEqual({ refused: "invalid_form" });
});
