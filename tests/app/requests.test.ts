import { describe, expect, test, vi } from "vitest";
import { openRoute } from "#app/server/api/api-route.ts";
import { readJson } from "#app/server/api/read-json.ts";
import { refusalResponse } from "#app/server/api/refusal.ts";
import { requestLocale } from "#app/server/api/request-locale.ts";
import { isSameSite } from "#app/server/api/same-site.ts";
import { createSubmissionSchema, problemSchema } from "#lib/api.ts";
import { maxSourceBytes } from "#lib/report.ts";

vi.mock("server-only", () => ({})); // a mark for the bundler of the site, which throws everywhere else

const address = "https://gradus.example/api/submissions";
const post = (body: BodyInit, type = "application/json") =>
  new Request(address, {
    method: "POST",
    body,
    headers: { "Content-Type": type },
    duplex: "half",
  } as RequestInit);
const read = (request: Request) => readJson(request, createSubmissionSchema);

describe("a body", () => {
  test("of the right form is parsed", async () => {
    const body = await read(post(JSON.stringify({ exerciseId: "log-loss", source: "x" })));
    expect(body).toEqual({ body: { exerciseId: "log-loss", source: "x", kind: "submit" } });
  });

  test("keeps a text with half a character, as a database can keep it", async () => {
    const body = await read(post('{"exerciseId":"log-loss","source":"a\\ud800b"}'));
    expect(body).toMatchObject({ body: { source: "a\ufffdb" } });
  });

  test.for([
    { name: "broken JSON", body: "{", code: "invalid_json" },
    { name: "no body", body: "", code: "invalid_json" },
    { name: "U+0000 in a text", body: '{"exerciseId":"a","source":"\\u0000"}', code: "invalid_json" },
    { name: "a list", body: "[]", code: "wrong_types" },
    { name: "an unknown field", body: '{"exerciseId":"a","source":"b","score":1}', code: "wrong_types" },
    { name: "a number for the source", body: '{"exerciseId":"a","source":7}', code: "wrong_types" },
  ])("with $name is refused as $code", async ({ body, code }) => {
    expect(await read(post(body))).toMatchObject({ refused: code });
  });

  test("of the wrong form says where", async () => {
    const refused = await read(post('{"exerciseId":"a","source":7}'));
    expect(refused).toMatchObject({ errors: [{ path: "source" }] });
  });

  test("of another type is refused", async () => {
    expect(await read(post("{}", "text/plain"))).toEqual({ refused: "wrong_content_type" });
  });

  test("takes 64 KiB of source in bytes, and not a byte more", async () => {
    const source = "ж".repeat(maxSourceBytes / 2);
    expect(await read(post(JSON.stringify({ exerciseId: "a", source })))).toHaveProperty("body");
    const larger = JSON.stringify({ exerciseId: "a", source: `${source}.` });
    expect(await read(post(larger))).toEqual({ refused: "too_large" });
  });

  test("is not read to its end when it is endless", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    expect(await read(post(endless))).toEqual({ refused: "too_large" });
    expect(sent).toBeLessThan(20);
  });
});

describe("a change by cookie", () => {
  const from = (headers: Record<string, string>) =>
    isSameSite(new Request(address, { method: "POST", headers }), undefined);

  test("is taken from our own pages", () => {
    expect(from({ "sec-fetch-site": "same-origin" })).toBe(true);
    expect(from({ origin: "https://gradus.example", host: "gradus.example" })).toBe(true);
  });

  test("is not taken from other sites, nor from a neighbour on the same domain", () => {
    expect(from({ "sec-fetch-site": "cross-site" })).toBe(false);
    expect(from({ "sec-fetch-site": "same-site" })).toBe(false);
    expect(from({ origin: "https://evil.example", host: "gradus.example" })).toBe(false);
    expect(from({ origin: "null", host: "gradus.example" })).toBe(false);
  });
});

describe("the language of an answer", () => {
  test.for([
    ["en", "en"],
    ["en-GB,en;q=0.9,ru;q=0.8", "en"],
    ["fr, ru;q=0.5, en;q=0.7", "en"],
    ["de", "ru"],
    ["en;q=0, ru", "ru"],
  ])("%s gives %s", ([header, locale]) => {
    expect(requestLocale(new Request(address, { headers: { "accept-language": header ?? "" } }))).toBe(
      locale,
    );
  });
});

test("a refusal is a problem with a sentence in the language asked for", async () => {
  const refusal = { refused: "rate_limited", values: { seconds: 3 }, retryAfterSeconds: 3 } as const;
  const response = refusalResponse(refusal, "ru");
  expect(response.status).toBe(429);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(response.headers.get("retry-after")).toBe("3");
  const problem = problemSchema.parse(await response.json());
  expect(problem.detail).toContain("3 секунды");
  const english = problemSchema.parse(await refusalResponse(refusal, "en").json());
  expect(english.detail).toContain("3 seconds");
});

test("an address with U+0000 names nothing, and no route looks for it", async () => {
  const handle = vi.fn(async () => new Response());
  const ask = (path: string) =>
    openRoute(handle)(new Request(`https://gradus.example${path}`), { params: Promise.resolve({}) });
  for (const path of ["/api/drafts/a%00", "/api/submissions?exerciseId=%00"])
    expect((await ask(path)).status).toBe(404);
  expect(handle).not.toHaveBeenCalled();
  expect((await ask("/api/drafts/a%2500")).status).toBe(200);
});
