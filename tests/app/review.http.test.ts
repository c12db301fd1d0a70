import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { problemSchema } from "#lib/api.ts";
import { reviewClaimSchema } from "#lib/review/api.ts";
import { attemptResultsSchema } from "#lib/sitting/api.ts";
import { connect, type Database } from "#prisma/client.ts";
import { signIn } from "#tests/setup/caller.ts";
import { type Essays, essayQuestion, type Member, makeEssays, rubricWords } from "#tests/setup/essays.ts";
import { callAs } from "#tests/setup/exam.ts";

const { url, databaseUrl } = inject("site");
let db: Database;
let essays: Essays;
let anna: Member;
let submissionId: string;
beforeAll(async () => {
  db = connect(databaseUrl, { poolSize: 2 });
  essays = await makeEssays(db, url);
  anna = await essays.enrol("student", "Анна Ли");
  submissionId = await essays.write(anna, "Let $w$ be the weights.");
});
afterAll(() => db.$disconnect());

const points = {
  partId: "derivation",
  points: 5,
  of: 8,
  rubricLines: [0, 1],
  rubricId: null,
  comment: "Clear.",
};
/** Every call by which answers are graded by hand. */
const calls = (): [string, string, unknown?][] => [
  ["PUT", `/api/submissions/${submissionId}/claim`],
  ["DELETE", `/api/submissions/${submissionId}/claim`],
  ["POST", `/api/submissions/${submissionId}/hand-scores`, points],
  ["POST", `/api/questions/${essayQuestion}/comments`, { text: "Clear." }],
  ["DELETE", `/api/comments/${crypto.randomUUID()}`],
];

async function resultsOf(member: Member) {
  const attempt = await db.attempt.findFirstOrThrow({ where: { enrolment: { userId: member.userId } } });
  const response = await callAs(url, member)("GET", `/api/attempts/${attempt.id}/results`);
  return attemptResultsSchema.parse(await response.json());
}

test("a student may do nothing of it, not even to their own answers, and reads no rubric anywhere", async () => {
  for (const [method, path, body] of calls())
    expect([path, (await callAs(url, anna)(method, path, body)).status]).toEqual([path, 403]);
  expect(await db.handScore.count({ where: { submissionId } })).toBe(0);
  const browser = await signIn(url, `${anna.login}@demo.gradus`);
  for (const path of ["/en/review", `/en/review/${submissionId}`]) {
    const page = await browser.get(path);
    expect([path, page.status]).toEqual([path, 403]);
    expect(await page.text()).not.toContain(rubricWords);
  }
  const results = JSON.stringify(await resultsOf(anna));
  expect(results).toContain("Let $w$ be the weights.");
  expect(results).not.toContain(rubricWords);
});

test("the staff of another course find nothing", async () => {
  const other = await makeEssays(db, url);
  const stranger = await other.enrol("lecturer", "Чужой лектор");
  const [take, , give] = calls();
  const statusOf = async ([method, path, body]: [string, string, unknown?]) =>
    (await callAs(url, stranger)(method, path, body)).status;
  expect(await statusOf(take)).toBe(404);
  expect(await statusOf(give)).toBe(404);
  expect(await db.handScore.count({ where: { submissionId } })).toBe(0);
  const browser = await signIn(url, `${stranger.login}@demo.gradus`);
  expect((await browser.get(`/en/review/${submissionId}`)).status).toBe(404);
  expect(await (await browser.get("/en/review")).text()).not.toContain(submissionId);
});

test("who is nobody is asked to sign in", async () => {
  for (const [method, path, body] of calls())
    expect((await callAs(url, { token: null })(method, path, body)).status).toBe(401);
});

test("an assistant is told who has the answers, gives points when they are free, and the student learns them", async () => {
  const anwar = await essays.enrol("assistant", "Анвар Ибрахим");
  const yazan = await essays.enrol("assistant", "Язан Дайюб");
  const take = async (member: Member) => {
    const response = await callAs(url, member)("PUT", `/api/submissions/${submissionId}/claim`);
    return reviewClaimSchema.parse(await response.json());
  };
  const give = (member: Member) =>
    callAs(url, member)("POST", `/api/submissions/${submissionId}/hand-scores`, points);
  expect(await take(anwar)).toMatchObject({ mine: true, handScores: 0 });
  expect(await take(yazan)).toMatchObject({ mine: false, by: "Анвар Ибрахим" });
  const refused = await give(yazan);
  const problem = problemSchema.parse(await refused.json());
  expect([refused.status, problem.code]).toEqual([409, "claimed"]);
  expect(problem.detail).toMatch(/Анвар Ибрахим has it until \d+\s\w+ at\s\d\d:\d\d\sMSK/);
  const released = await callAs(url, anwar)("DELETE", `/api/submissions/${submissionId}/claim`);
  expect(released.status).toBe(204);
  expect((await give(yazan)).status).toBe(204);
  const [item] = (await resultsOf(anna)).items;
  expect(item.submissions[0]).toMatchObject({
    score: { numerator: 5, denominator: 8 },
    hands: [{ comment: "Clear.", by: "Язан Дайюб" }],
  });
  expect(JSON.stringify(item)).toContain(rubricWords);
});

test("whose answers they are is not in the page until somebody asks", async () => {
  const anwar = await essays.enrol("assistant", "Анвар Ибрахим");
  const boris = await essays.enrol("student", "Борис Голицын");
  const id = await essays.write(boris, "By components.");
  const browser = await signIn(url, `${anwar.login}@demo.gradus`);
  for (const path of ["/en/review", `/en/review/${id}`]) {
    const hidden = await (await browser.get(path)).text();
    expect(hidden).not.toContain("Голицын");
    expect(hidden).not.toContain(boris.userId);
    expect(await (await browser.get(`${path}?names=shown`)).text()).toContain("Голицын");
  }
});
