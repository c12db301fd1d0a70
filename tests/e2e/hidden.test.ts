import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import type { Case } from "#exercises/kit/case.ts";
import { loadExercise } from "#exercises/private.ts";
import { findExercise, listExercises, type PublicExercise } from "#exercises/public.ts";
import { listQuestions } from "#exercises/public-questions.ts";
import type { Question } from "#lib/question.ts";
import { attemptStateSchema } from "#lib/sitting/api.ts";
import { connect } from "#prisma/client.ts";
import { type Caller, signIn } from "#tests/setup/caller.ts";

/** A piece of text that no student may get, and where it is from. */
type Secret = { text: string; from: string };

/** Where a student may have got a text: the address or the file. */
type Found = { where: string; text: string };

const { url } = inject("site");
let student: Caller;
let secrets: Secret[];
let sought: ReturnType<typeof makeSought>;
let exercises: PublicExercise[];
/** Those that the course takes submissions for now. */
let open: PublicExercise[];

beforeAll(async () => {
  student = await signIn(url, "student@demo.gradus");
  const listed = await Promise.all((await listExercises()).map(({ id }) => findExercise(id)));
  exercises = listed.filter((exercise) => exercise !== null);
  const answers = await Promise.all(
    exercises.map(({ exercise: { id }, starter }) =>
      student.post("/api/submissions", { exerciseId: id, source: starter }),
    ),
  );
  open = exercises.filter((_, index) => answers[index]?.status === 202);
  secrets = (
    await Promise.all([...exercises.map(secretsOf), ...(await listQuestions()).map(secretsOfQuestion)])
  ).flat();
  sought = makeSought(secrets);
});

test("there are secrets of every kind to look for, and looking finds them", () => {
  expect(exercises.length).toBeGreaterThanOrEqual(3);
  const kinds = ["solution", "cases", "submissions", "hidden argument", "hidden expected value"];
  for (const kind of [...kinds, "feedback", "explanation"]) {
    const ofKind = [...Map.groupBy(secrets, ({ from }) => from)]
      .filter(([from]) => from.endsWith(` ${kind}`))
      .flatMap(([, [first]]) => first ?? []);
    expect(ofKind.length, kind).toBeGreaterThanOrEqual(3);
    for (const secret of ofKind)
      expect(leaks([{ where: "planted", text: JSON.stringify([`… ${secret.text} …`]) }])).not.toEqual([]);
  }
});

describe("what is built", () => {
  test("no script, page or map of the build holds a secret or names the file of one", async () => {
    const built: Found[] = [];
    const files = glob(".next/{static,server}/**/*.{js,mjs,css,map,html,rsc,json}", { withFileTypes: true });
    for await (const entry of files) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) built.push({ where: path, text: await read(path) });
    }
    expect(built.length).toBeGreaterThan(20);
    // An idiom that a sample has in common with the editor was put there by the editor.
    const editor = bare(
      (await Promise.all((await list("node_modules/monaco-editor/esm/**/*.js")).map(read))).join("\n"),
    );
    expect(leaks(built).filter(({ text }) => !editor.includes(bare(text)))).toEqual([]);
    const privateFile =
      /exercises\/[\w-]+\/[\w-]+\/(solution|cases|key)\.ts|exercises\/private\.ts|grader\/(judge|sandbox)/;
    // Lists of the files that a route may read on a server are not code and reach nobody.
    const naming = built.filter(({ where, text }) => !where.endsWith(".nft.json") && privateFile.test(text));
    expect(naming.map(({ where }) => where)).toEqual([]);
  });
});

describe("what a student is answered", () => {
  test("no page, in HTML or as data for the router, in either language", async () => {
    const paths = [
      "",
      "/gradebook",
      "/profile",
      "/grades",
      "/sign-in",
      ...exercises.map(({ exercise }) => `/exercises/${exercise.id}`),
    ];
    const forms: Record<string, string>[] = [{}, { rsc: "1" }];
    const answers: Found[] = [];
    for (const path of ["/ru", "/en"].flatMap((language) => paths.map((path) => language + path)))
      for (const headers of forms)
        answers.push({ where: path, text: await (await student.get(path, headers)).text() });
    expect(answers.some(({ text }) => text.includes(exercises[0]?.exercise.title.ru ?? "no title"))).toBe(
      true,
    );
    expect(leaks(answers)).toEqual([]);
  });

  test.for([
    ["returns", "return values;"],
    ["throws", "throw new Error(JSON.stringify(values));"],
    ["prints", "for (const value of values) console.log(JSON.stringify(value));"],
    ["returns in one call", "return globalThis.all = [globalThis.all ?? [], values].flat(9);"],
  ])("no result of a program that %s what it was given", async ([, statement], { expect }) => {
    const answers: Found[] = [];
    expect(open.length).toBeGreaterThanOrEqual(3);
    for (const { exercise } of open) {
      const source = `export function ${exercise.entry.name}(...values: number[]) { ${statement} }`;
      answers.push(...(await everythingAbout(await student.submit(exercise.id, source), exercise.id)));
    }
    expect(answers.some(({ text }) => text.includes('"hidden":true'))).toBe(true);
    expect(leaks(answers)).toEqual([]);
  });

  test("no answer about a sitting until it is handed in", async () => {
    const db = connect(inject("site").databaseUrl, { poolSize: 1 });
    const now = new Date();
    const quiz = await db.assessment.findFirstOrThrow({
      where: { durationMinutes: { not: null }, opensAt: { lt: now }, closesAt: { gt: now } },
    });
    const writer = await db.enrolment.findFirstOrThrow({
      where: { courseId: quiz.courseId, role: "student", attempts: { none: { assessmentId: quiz.id } } },
      include: { user: true },
    });
    await db.$disconnect();
    const person = await signIn(url, writer.user.email);
    const begun = await person.post(`/api/assessments/${quiz.id}/attempts`, {});
    const state = attemptStateSchema.parse(await begun.json());
    const [first] = state.items;
    const id = state.attempt.id;
    const paths = [
      `/api/attempts/${id}`,
      `/api/attempts/${id}/results`,
      `/api/assessments/${quiz.id}/attempts`,
      ...["ru", "en"].flatMap((language) => [
        `/${language}/assessments/${quiz.id}`,
        `/${language}/assessments/${quiz.id}/attempts/${id}`,
      ]),
    ];
    const answers = await Promise.all(
      paths.map(async (path) => ({ where: path, text: await (await person.get(path)).text() })),
    );
    answers.push({ where: "beginning", text: JSON.stringify(state) });
    expect(
      answers.filter(({ text }) => text.includes(first?.content?.question.id ?? "no id")).length,
    ).toBeGreaterThan(1);
    expect(leaks(answers)).toEqual([]);
  });

  test("no answer of the HTTP interface to anything else", async () => {
    const answers = [
      await student.get("/api/openapi.json"),
      await student.get("/api/health/ready"),
      await student.get("/api/tokens"),
      await student.get("/api/grades?format=csv"),
      await student.get("/api/grades.csv"),
      await student.get("/api/submissions?exerciseId=no-such-exercise"),
      await student.post("/api/submissions", { exerciseId: "../private", source: "" }),
      await student.post("/api/submissions", { exerciseId: exercises[0]?.exercise.id, source: 1 }),
    ];
    const texts = await Promise.all(
      answers.map(async (answer) => ({ where: answer.url, text: await answer.text() })),
    );
    expect(leaks(texts)).toEqual([]);
  });

  test("no file of the content is served", async () => {
    for (const { folder } of exercises)
      for (const file of ["solution.ts", "cases.ts"])
        for (const path of [
          `/exercises/${folder}/${file}`,
          `/_next/static/${file}`,
          `/ru/exercises/${folder}/${file}`,
        ])
          expect((await student.get(path)).status, path).toBeGreaterThanOrEqual(300);
  });
});

/** All that a student can read of one submission. */
async function everythingAbout(id: string, exerciseId: string): Promise<Found[]> {
  const paths = [
    `/api/submissions/${id}`,
    `/api/submissions/${id}/events`,
    `/api/submissions?exerciseId=${exerciseId}`,
    `/api/drafts/${exerciseId}`,
    `/ru/exercises/${exerciseId}`,
    "/ru/gradebook",
    "/ru",
  ];
  return Promise.all(
    paths.map(async (path) => ({ where: path, text: await (await student.get(path)).text() })),
  );
}

/** Each secret that one of the texts holds, with its place. */
function leaks(texts: readonly Found[]): (Secret & { where: string })[] {
  return texts.flatMap(({ where, text }) => {
    const found = new Set<Secret>();
    const searched = bare(text);
    for (let at = 0; at + beginning <= searched.length; at++) {
      if (!sought.marks[markOf(searched, at)]) continue;
      for (const line of sought.lines.get(searched.slice(at, at + beginning)) ?? [])
        if (searched.startsWith(line.bare, at)) found.add(line);
    }
    for (const number of text.match(/-?\d[\d.]{11,}(e[+-]?\d+)?/g) ?? []) {
      const secret = sought.numbers.get(number);
      if (secret) found.add(secret);
    }
    return [...found].map(({ text, from }) => ({ where, from, text }));
  });
}

/** Lines are found by so many first characters, so that their number costs no time; none is shorter. */
const beginning = 12;

/** Secrets made ready for one pass over a text: lines by their beginnings, and marks that rule out most places. */
function makeSought(secrets: readonly Secret[]) {
  const [numbers, texts] = [true, false].map((wanted) =>
    secrets.filter(({ text }) => isNumber.test(text) === wanted),
  );
  const lines = texts.map((secret) => ({ ...secret, bare: bare(secret.text) }));
  const marks = new Uint8Array(2 ** 20);
  for (const { bare } of lines) marks[markOf(bare, 0)] = 1;
  return {
    marks,
    lines: Map.groupBy(lines, (line) => line.bare.slice(0, beginning)),
    numbers: new Map(numbers.map((secret) => [secret.text, secret])),
  };
}

/** The same for the same beginning; seldom so for two that differ. */
function markOf(text: string, at: number): number {
  return [0, 4, 8, 11].reduce((mark, step) => (mark * 31 + text.charCodeAt(at + step)) % 2 ** 20, 0);
}

const isNumber = /^-?[\d.]+(e[+-]?\d+)?$/;

/** The text without what changes when it is quoted, escaped or laid out anew. */
function bare(text: string): string {
  return text.replace(/\\[nrt]|[\s\\"'`]+/g, "");
}

async function secretsOf({ exercise: { id }, folder }: PublicExercise): Promise<Secret[]> {
  const path = `exercises/${folder}`;
  const shownText = (
    await Promise.all((await list(`${path}/{exercise,examples,starter}.ts`, `${path}/*.md`)).map(read))
  ).join("\n");
  const lines = async (kind: string, ...patterns: string[]) =>
    (await Promise.all((await list(...patterns)).map(read)))
      .flatMap((text) => text.split("\n"))
      .map((line) => line.trim())
      // Names and hints of hidden cases are shown; imports, loops and short lines are everybody's.
      .filter(
        (line) =>
          line.length >= 30 &&
          bare(line).length >= beginning &&
          !/^(import|(export )?function|export const \w+ = \[$|for \(let \w+ = 0; .*\) \{$)|\b(ru|en): |^\/?\*/.test(
            line,
          ),
      )
      .filter((line) => !shownText.includes(line))
      .map((text) => ({ text, from: `${id} ${kind}` }));
  const loaded = await loadExercise(id);
  const cases = (visible: boolean) =>
    (loaded?.groups ?? []).filter((group) => group.visible === visible).flatMap((group) => group.cases);
  const shown = new Set(
    cases(true).flatMap((one) => [...numbers(one.arguments), ...numbers(expectedOf(one))]),
  );
  const hidden = (kind: string, pick: (one: Case) => unknown) =>
    [...new Set(cases(false).flatMap((one) => numbers(pick(one))))]
      .filter((text) => !shown.has(text))
      .map((text) => ({ text, from: `${id} hidden ${kind}` }));
  return [
    ...(await lines("solution", `${path}/solution.ts`)),
    ...(await lines("cases", `${path}/cases.ts`)),
    ...(await lines("submissions", `${path}/submissions/*.ts`)),
    ...hidden("argument", (one) => one.arguments),
    ...hidden("expected value", expectedOf),
  ];
}

/** What is told of a question after it was answered: feedback and explanation. */
async function secretsOfQuestion({ id, module }: Question): Promise<Secret[]> {
  const path = `exercises/${module}/${id}`;
  const feedback = [...(await read(`${path}/key.ts`)).matchAll(/\b(?:ru|en): "(.{20,})"/g)].map(
    ([, text = ""]) => text,
  );
  const explained = (await Promise.all((await list(`${path}/explanation.*.md`)).map(read)))
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.length >= 30)
    .map((line) => JSON.stringify(line).slice(1, -1)); // as it stands in an answer, so that \nabla is no line break
  const shown = bare(
    (await Promise.all((await list(`${path}/question.ts`, `${path}/prompt.*.md`)).map(read))).join("\n"),
  );
  return [
    ...feedback.map((text) => ({ text, from: `${id} feedback` })),
    ...explained.map((text) => ({ text, from: `${id} explanation` })),
  ].filter(({ text }) => !shown.includes(bare(text)));
}

function expectedOf({ check }: Case): unknown {
  return check.kind === "close" ? check.expected : null;
}

/** The numbers in a value that no other value has by chance: twelve significant digits and more. */
function numbers(value: unknown): string[] {
  if (typeof value === "number")
    return String(value)
      .replace(/e.*|\D/g, "")
      .replace(/^0+/, "").length >= 12
      ? [String(value)]
      : [];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(numbers);
}

async function list(...patterns: string[]): Promise<string[]> {
  return Array.fromAsync(glob(patterns));
}

function read(path: string): Promise<string> {
  return readFile(path, "utf8");
}
