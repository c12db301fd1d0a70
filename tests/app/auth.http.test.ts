import { describe, expect, inject, test } from "vitest";
import { problemSchema } from "#lib/api.ts";

const { url } = inject("site");
const send = (path: string, type: string, body: string, language = "en") =>
  fetch(new URL(`/api/auth/${path}`, url), {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": type, "accept-language": language },
    body,
  });
const json = "application/json";
const form = "application/x-www-form-urlencoded";

describe("a request to sign in or out that cannot be read is refused as such:", () => {
  test.for([
    { name: "broken JSON", path: "callback/password", type: json, body: "{" },
    { name: "JSON without fields", path: "signout", type: json, body: "null" },
    { name: "a field that is no text", path: "callback/password", type: json, body: '{"callbackUrl":{}}' },
    { name: "a way back to nowhere", path: "signout", type: form, body: "callbackUrl=nowhere" },
    {
      name: "the same in the address",
      path: "signin/password?callbackUrl=http%3A%2F%2F",
      type: form,
      body: "",
    },
  ])("$name", async ({ path, type, body }) => {
    const response = await send(path, type, body);
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json()).code).toBe("invalid_form");
  });
});

test("the refusal is in the person's language", async () => {
  const response = await send("callback/password", json, "{", "ru");
  expect(response.headers.get("content-language")).toBe("ru");
  expect((await response.json()).title).toBe("Форму не удалось прочитать");
});

test("a body that is far too long is not read to its end", async () => {
  expect((await send("callback/password", form, `email=${"x".repeat(100_000)}`)).status).toBe(413);
});
