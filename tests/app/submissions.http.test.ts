import { beforeAll, describe, expect, inject, test } from "vitest";
import {
  attemptListSchema,
  draftConflictSchema,
  problemSchema,
  submissionEventSchema,
  submissionResultSchema,
} from "#lib/api.ts";
import { maxSourceBytes } from "#lib/report.ts";
import { signIn } from "#tests/setup/caller.ts";

const { url } = inject("site");
const right = `export function gradientStep(X: number[][], y: number[], w: number[], eta: number): number[] {
  const n = X.length;
  const errors = X.map((row, i) => row.reduce((sum, x, j) => sum + x * w[j], 0) - y[i]);
  return w.map((wj, j) => wj - (2 * eta / n) * errors.reduce((sum, e, i) => sum + e * X[i][j], 0));
}`;

/** Calls the site with a personal token; a string is sent as it is, anything else as JSON. */
type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>;

let student: Call;
let other: Call;
let lecturer: Call;
beforeAll(async () => {
  student = await withToken("student@demo.gradus");
  lecturer = await withToken("lecturer@demo.gradus");
  other = await withToken("assistant@demo.gradus");
});

async function withToken(email: string): Promise<Call> {
  const made = await (await signIn(url, email)).post("/api/tokens", { name: "test" });
  const { token } = await made.json();
  return (method, path, body, headers = {}) =>
    fetch(new URL(path, url), {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
    });
}

const submit = (source: string, headers: Record<string, string> = {}) =>
  student("POST", "/api/submissions", { exerciseId: "gradient-step", source }, headers);

/** Different each time, so that it is not the submission that is still under way. */
let count = 0;
const fresh = () => `${right}\n// ${Date.now()} ${count++}`;

async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.detail?.length).toBeGreaterThan(20);
  return problem;
}

/** The events of a submission from beginning to end. */
async function eventsOf(id: string) {
  const response = await student("GET", `/api/submissions/${id}/events`);
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const text = await response.text();
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, json = ""]) =>
    submissionEventSchema.parse(JSON.parse(json)),
  );
}

test("a submission is taken at once and followed to its verdict, and reads the same afterwards", async () => {
  const response = await submit(fresh());
  expect(response.status).toBe(202);
  const { id } = await response.json();
  expect(response.headers.get("location")).toBe(`/api/submissions/${id}`);
  const last = (await eventsOf(id)).at(-1);
  expect(last).toMatchObject({ type: "graded", report: { verdict: "accepted" } });
  const result = submissionResultSchema.parse(await (await student("GET", `/api/submissions/${id}`)).json());
  expect(result).toMatchObject({ id, status: "graded", verdict: "accepted", score: 1 });
  expect(result.cases.length).toBeGreaterThan(4);
});

test("the attempts say what each is worth and which one counts", async () => {
  const response = await student("GET", "/api/submissions?exerciseId=gradient-step");
  const { submissions } = attemptListSchema.parse(await response.json());
  expect(submissions.filter(({ counts }) => counts !== null)).toHaveLength(1);
  const times = submissions.map(({ createdAt }) => createdAt);
  expect(times).toEqual(times.toSorted().reverse());
});

test("of a hidden case nothing is told but its name, outcome, kind and hint", async () => {
  const { id } = await (await submit(fresh().replace("2 * eta", "eta"))).json();
  await eventsOf(id);
  const result = submissionResultSchema.parse(await (await student("GET", `/api/submissions/${id}`)).json());
  const hidden = result.report?.cases.filter((one) => one.hidden) ?? [];
  expect(hidden.length).toBeGreaterThan(0);
  const told = ["errorName", "factor", "group", "hidden", "hint", "mistakeKind", "name", "notRun", "verdict"];
  for (const one of hidden) expect(Object.keys(one).sort()).toEqual(told);
  for (const one of result.cases.filter(({ hidden }) => hidden)) expect(one.timeMs).toBeNull();
});

describe("one submission and not two", () => {
  test("for the same idempotency key", async () => {
    const [key, source] = [crypto.randomUUID(), fresh()];
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await (await submit(source, { "idempotency-key": key })).json()).id),
    );
    expect(new Set(ids).size).toBe(1);
  });

  test("for a double click without a key", async () => {
    const source = fresh();
    const [first, second] = await Promise.all([submit(source), submit(source)]);
    expect((await first.json()).id).toBe((await second.json()).id);
  });

  test("and another text under the same key is refused", async () => {
    const key = crypto.randomUUID();
    expect((await submit(fresh(), { "idempotency-key": key })).status).toBe(202);
    const refused = await submit(fresh(), { "idempotency-key": key });
    expect(await problemOf(refused)).toMatchObject({ status: 409, code: "key_reused" });
  });
});

describe("bad input gets its status and a sentence", () => {
  const post = (body: unknown, headers = {}) => student("POST", "/api/submissions", body, headers);

  test("broken JSON", async () => {
    expect(await problemOf(await post("{"))).toMatchObject({ status: 400, code: "invalid_json" });
  });
  test("another content type", async () => {
    expect(await problemOf(await post("{}", { "content-type": "text/plain" }))).toMatchObject({
      status: 415,
    });
  });
  test("wrong types, with their paths", async () => {
    const problem = await problemOf(await post({ exerciseId: 7, source: [] }));
    expect(problem.status).toBe(422);
    expect(problem.errors?.map(({ path }) => path)).toEqual(["exerciseId", "source"]);
  });
  test("a source over 64 KiB, and one far over", async () => {
    for (const size of [maxSourceBytes + 1, 5_000_000])
      expect(await problemOf(await submit("x".repeat(size)))).toMatchObject({ status: 413 });
  });
  test("no such exercise", async () => {
    const refused = await post({ exerciseId: "no-such", source: "x" });
    expect(await problemOf(refused)).toMatchObject({ status: 404, code: "no_such_exercise" });
  });
  test("nobody, and a token that is none", async () => {
    const nobody = await fetch(`${url}/api/submissions`, { method: "POST" });
    expect(await problemOf(nobody)).toMatchObject({ status: 401, code: "not_signed_in" });
    const wrong = await post({}, { authorization: "Bearer gradus_nothing" });
    expect(await problemOf(wrong)).toMatchObject({ status: 401, code: "bad_token" });
  });
  test("in the language that was asked for", async () => {
    const english = await problemOf(await post("{", { "accept-language": "en" }));
    expect(english.title).toBe("The request body cannot be read");
    const russian = await problemOf(await post("{", { "accept-language": "ru" }));
    expect(russian.title).toBe("Тело запроса не разобрать");
  });
});

test("another site cannot submit in the name of somebody who is signed in", async () => {
  const caller = await signIn(url, "student@demo.gradus");
  const body = { exerciseId: "gradient-step", source: fresh() };
  const refused = await caller.post("/api/submissions", body, { origin: "https://elsewhere.example" });
  expect(await problemOf(refused)).toMatchObject({ status: 403, code: "cross_site" });
});

test("another student's submission is answered exactly as one that does not exist; the staff read it", async () => {
  const { id } = await (await submit(fresh())).json();
  const stranger = await signIn(url, await anotherStudent());
  for (const tail of ["", "/events"]) {
    const theirs = await stranger.get(`/api/submissions/${id}${tail}`);
    const missing = await stranger.get(`/api/submissions/${crypto.randomUUID()}${tail}`);
    expect(theirs.status).toBe(404);
    expect(await theirs.json()).toEqual(await missing.json());
  }
  expect((await stranger.get("/api/submissions/not-an-id")).status).toBe(404);
  for (const staff of [lecturer, other])
    expect((await staff("GET", `/api/submissions/${id}`)).status).toBe(200);
});

test("a draft is saved over the version it began from, and over no other", async () => {
  const path = "/api/drafts/log-loss";
  const before = await student("GET", path);
  const baseVersion = before.status === 404 ? 0 : (await before.json()).version;
  const save = (source: string, base: number) => student("PUT", path, { source, baseVersion: base });
  expect(await (await save("mine", baseVersion)).json()).toMatchObject({ version: baseVersion + 1 });
  const refused = await save("theirs", baseVersion);
  expect(refused.status).toBe(409);
  expect(draftConflictSchema.parse(await refused.json()).draft.source).toBe("mine");
  expect(await (await student("GET", path)).json()).toMatchObject({ source: "mine" });
});

test("the description of the interface names every route that there is", async () => {
  const document = await (await fetch(`${url}/api/openapi.json`)).json();
  expect(document.openapi).toMatch(/^3\.1/);
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining([
      "/api/submissions",
      "/api/submissions/{id}",
      "/api/drafts/{exerciseId}",
      "/api/tokens",
    ]),
  );
  const source = document.components.schemas.CreateSubmission.properties.source;
  expect(source.type).toBe("string");
});

/** A demo student besides the one whose submissions these are. */
async function anotherStudent(): Promise<string> {
  const page = await (await fetch(`${url}/en/sign-in`)).text();
  const emails = [...page.matchAll(/[\w.-]+@demo\.gradus/g)].map(([email]) => email);
  const found = emails.find((email) => !/^(student|assistant|lecturer)@/.test(email));
  if (!found) throw new Error("The sign-in page offers no other student.");
  return found;
}
