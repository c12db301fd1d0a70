import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findQuestion } from "#exercises/public-questions.ts";
import { attemptStateSchema, storedFileSchema } from "#lib/sitting/api.ts";
import { connect, type Database } from "#prisma/client.ts";
import { listAddresses } from "#tests/setup/access/addresses.ts";
import { signIn } from "#tests/setup/caller.ts";
import { callAs, examQuestions, makeExam } from "#tests/setup/exam.ts";
import { textOf } from "#tests/setup/text-of.ts";

const { url, databaseUrl } = inject("site");
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** Answers whatever is asked of the site, as one person. */
type Ask = (method: string, path: string, headers?: Record<string, string>) => Promise<Response>;

let db: Database;
let exam: Awaited<ReturnType<typeof makeExam>>;
/** Who may not know the questions, by what they are. */
let strangers: Record<string, Ask>;
let lecturer: ReturnType<typeof callAs>;
/** Names, and whole sentences of the questions in both languages. */
let secrets: string[];
/** All that a stranger could have guessed or heard of, to stand for a parameter. */
let ids: string[];

beforeAll(async () => {
  db = connect(databaseUrl, { poolSize: 2 });
  exam = await makeExam(db, {
    opensAt: inMinutes(5),
    closesAt: inMinutes(60),
    durationMinutes: 30,
    feedback: "at_once",
  });
  const other = await makeExam(db, { opensAt: inMinutes(-5) });
  await db.item.deleteMany({ where: { assessmentId: other.examId } });
  strangers = {
    "a student of the course": await enrolled(exam.courseId),
    "a student of another course": await enrolled(other.courseId),
    nobody: (method, path, headers) => fetch(new URL(path, url), { method, headers, redirect: "manual" }),
  };
  secrets = (await Promise.all(examQuestions.map(secretsOf))).flat();

  // A rehearsal is all of it that there is before the start: with an answer, a file and a result.
  const person = await exam.enrol("lecturer");
  lecturer = callAs(url, person);
  const begun = await lecturer("POST", `/api/assessments/${exam.examId}/attempts`);
  const { attempt } = attemptStateSchema.parse(await begun.json());
  const stored = await fetch(`${url}/api/attempts/${attempt.id}/files?name=a.pdf`, {
    method: "POST",
    headers: { authorization: `Bearer ${person.token}` },
    body: "%PDF-1.4",
  });
  const { id: fileId } = storedFileSchema.parse(await stored.json());
  await lecturer("POST", `/api/attempts/${attempt.id}/hand-in`);
  const submission = await db.submission.findFirstOrThrow({ where: { attemptId: attempt.id } });
  ids = [exam.examId, attempt.id, submission.id, fileId, exam.itemIds[0]];
});
afterAll(() => db.$disconnect());

/** A student who is signed in with a session, so that pages are answered too. */
async function enrolled(courseId: string): Promise<Ask> {
  const email = `sealed-${randomBytes(4).toString("hex")}@demo.gradus`;
  await db.enrolment.create({
    data: {
      role: "student",
      course: { connect: { id: courseId } },
      user: { create: { email, name: "Анна Ли", demo: true } },
    },
  });
  const caller = await signIn(url, email);
  return (method, path, headers) =>
    method === "GET" ? caller.get(path, headers) : caller.send(method, path, {}, headers);
}

async function secretsOf(id: string): Promise<string[]> {
  const found = await findQuestion(id);
  if (found === null) throw new Error(id);
  const { module, title, parts } = found.question;
  const prompts = await Promise.all(
    ["ru", "en"].map((language) => readFile(`exercises/${module}/${id}/prompt.${language}.md`, "utf8")),
  );
  const sentences = [...prompts, ...parts.flatMap(({ label }) => [label.ru, label.en])]
    .flatMap((text) => text.split(/[\n$]|\{\{?[^}]*\}\}?/)) // without what is drawn or filled in
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 25);
  return [id, title.ru, title.en, ...sentences];
}

const found = (text: string) => secrets.filter((secret) => text.includes(secret));

/** Every address that there is, with every id in the place of a parameter. */
async function addresses(method: "GET" | "POST" | "PUT"): Promise<string[]> {
  const all = await listAddresses();
  const paths = (kind: string) =>
    all.flatMap((address) => (address.startsWith(`${kind} /`) ? [address.slice(kind.length + 1)] : []));
  const api = paths(method).filter((path) => !path.includes("..."));
  expect(api.length).toBeGreaterThan(3);
  const pages = paths("PAGE").map((path) => path.replace(/\/$/, ""));
  expect(pages.length).toBeGreaterThan(15);
  const shown =
    method === "GET" ? ["/ru", "/en"].flatMap((locale) => pages.map((page) => locale + page)) : [];
  return [...api, ...shown].flatMap(filled);
}

/** Every pair of ids where there are two parameters; of more than that all get the same. */
function filled(path: string): string[] {
  const parameters = path.match(/\{\w+\}/g) ?? [];
  if (parameters.length > 2) return ids.map((id) => path.replaceAll(/\{\w+\}/g, id));
  return parameters.reduce(
    (paths, parameter) => paths.flatMap((one) => ids.map((id) => one.replace(parameter, id))),
    [path],
  );
}

/** Where a stranger is answered with a piece of a question. */
async function leaks(ask: Ask, method: "GET" | "POST" | "PUT", forms: { rsc?: string }[] = [{}]) {
  const asked = (await addresses(method)).flatMap((path) => forms.map((headers) => ({ path, headers })));
  const told: string[] = [];
  for (let at = 0; at < asked.length; at += 8)
    await Promise.all(
      asked.slice(at, at + 8).map(async ({ path, headers }) => {
        const form = headers.rsc ? `${path}?_rsc=1abcd` : path;
        const text = await textOf(await ask(method, form, { ...headers }));
        told.push(...found(text).map((secret) => `${method} ${form}: ${secret}`));
      }),
    );
  return told;
}

/** As a document, and as data for the router. */
const pageForms = [{}, { rsc: "1" }];

test("the pieces that are looked for are there, and whoever may know the questions is answered with them", async () => {
  expect(secrets.length).toBeGreaterThan(20);
  const begun = await lecturer("POST", `/api/assessments/${exam.examId}/attempts`);
  expect(found(await begun.text()).length).toBeGreaterThan(10);
});

describe.for(["a student of the course", "a student of another course", "nobody"])("%s", (who) => {
  test("is told nothing of the questions before the start, at any address there is", async () => {
    expect(await leaks(strangers[who], "GET", pageForms)).toEqual([]);
    expect(await leaks(strangers[who], "POST")).toEqual([]);
    expect(await leaks(strangers[who], "PUT")).toEqual([]);
    expect(await db.attempt.count({ where: { assessmentId: exam.examId, rehearsal: false } })).toBe(0);
  });
});

describe("while others sit it", () => {
  beforeAll(async () => {
    await db.assessment.update({ where: { id: exam.examId }, data: { opensAt: inMinutes(-1) } });
    const call = callAs(url, await exam.enrol("student"));
    const begun = await call("POST", `/api/assessments/${exam.examId}/attempts`);
    ids[1] = attemptStateSchema.parse(await begun.json()).attempt.id;
  });

  test.for(["a student of the course", "a student of another course", "nobody"])(
    "%s who has not begun is told nothing of the questions",
    async (who) => {
      expect(await leaks(strangers[who], "GET", pageForms)).toEqual([]);
    },
  );
});
