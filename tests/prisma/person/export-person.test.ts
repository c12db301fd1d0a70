import { readFile } from "node:fs/promises";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { recordVerdict } from "#prisma/grading.ts";
import { exportByEmail, exportPerson } from "#prisma/person/export-person.ts";
import { setPassword } from "#prisma/users.ts";
import { everyRow } from "#tests/prisma/person/every-row.ts";
import { identity, planted, plantedCourse } from "#tests/prisma/person/planted-course.ts";
import { halfReport } from "#tests/prisma/report.ts";
import { at } from "#tests/prisma/sitting/fresh-exam.ts";

const later = at("20:00:00");
type Planted = Awaited<ReturnType<typeof plantedCourse>>;

/** What a person gets. */
async function own({ db, userId }: Planted): Promise<string> {
  return exportPerson(db, { userId, courseId: null, now: later });
}

/** Texts that are planted somewhere in a text, files included. */
function plantedIn(text: string): string[] {
  const decoded = text.replaceAll(/"content": "([^"]+)"/g, (_, base64) => `"${atob(base64)}"`);
  const hexadecimal = decoded.replaceAll(/\\x([0-9a-f]+)/g, (_, digits) => ` ${Buffer.from(digits, "hex")} `);
  return [...new Set(hexadecimal.match(new RegExp(`${planted} [a-z ]*[a-z]`, "g")))].sort();
}

/** Is with a person's data, and is not the person's to read. */
const untold: Record<string, string> = {
  explanation: "the course's: told on the page of results when it is time",
  fault: "the grader's own words of its fault",
  key: "made by the browser to send a thing once",
  "withdrawn comment": "nobody sees it any more",
};

test("a person's file holds every text that was written by them or of them, and that they may read", async () => {
  const course = await plantedCourse();
  const all = plantedIn((await everyRow(course.url)).map(({ row }) => row).join("\n"));
  expect(all.length).toBeGreaterThan(25);
  const told = plantedIn(await own(course));
  const secret = all.filter((text) => !told.includes(text));
  expect(secret.sort()).toEqual(
    Object.keys(untold)
      .map((text) => `${planted} ${text}`)
      .sort(),
  );
});

test("nothing of results that are not shown yet is in it, and all of it once they are", async () => {
  const course = await plantedCourse();
  const { db, examId, itemIds, enrolmentId, lecturerId } = course;
  const by = { authorId: lecturerId, createdAt: at("18:00:00") };
  const override = { enrolmentId, itemId: itemIds[2], kind: "points" as const, points: "1.25" };
  await db.override.create({ data: { ...override, reason: `${planted} sealed`, ...by } });
  await db.assessment.update({ where: { id: examId }, data: { feedback: "on_release" } });
  const before = JSON.parse(await own(course));
  const exam = before.courses[0].assessments[1];
  const sealed = JSON.stringify(exam);
  expect(sealed).toContain(`${planted} essay`);
  for (const secret of ["hand score", "feedback", "explanation", "sealed"])
    expect(JSON.stringify(before), secret).not.toContain(`${planted} ${secret}`);
  expect(sealed).not.toMatch(/mse-by-hand|one-step-by-hand|three-points|earned|verdict|score|numerator/);
  for (const { ledger, content } of exam.items) {
    expect(ledger).toBeNull();
    expect(content).toEqual({ kind: "sealed" });
  }
  for (const { state, points } of before.courses[0].grade.items.slice(1))
    expect([state, points]).toEqual(["ungraded", null]);

  await db.assessment.update({ where: { id: examId }, data: { releasedAt: at("19:00:00") } });
  const after = plantedIn(await own(course));
  for (const shown of ["hand score", "feedback", "sealed"]) expect(after).toContain(`${planted} ${shown}`);
});

test("of an exam that runs it holds the answers as they were typed, and not whether they are right", async () => {
  const course = await plantedCourse();
  const { db, examId } = course;
  await db.assessment.update({
    where: { id: examId },
    data: { attemptsAllowed: 2, feedback: "after_window" },
  });
  const attemptId = await course.begun(at("10:40:00"));
  await course.save(attemptId, 0, "42", 0, at("10:41:00"));
  const now = at("10:45:00");
  const file = JSON.parse(await exportPerson(db, { userId: course.userId, courseId: null, now }));
  const exam = JSON.stringify(file.courses[0].assessments[1]);
  expect(exam).toContain(`"text":"42"`);
  expect(exam).not.toMatch(/mse-by-hand|earned|verdict|numerator|"ledger":\[/);
});

test("no secret and nobody else is in it", async () => {
  const course = await plantedCourse();
  await setPassword(course.db, identity.email);
  const { passwordHash } = await course.db.user.findUniqueOrThrow({ where: { id: course.userId } });
  const file = await own(course);
  expect(file).toContain(identity.email);
  const [token] = await course.db.personalToken.findMany();
  for (const secret of [passwordHash, token.tokenHash, "Борис", "boris@x.ru", course.boris.userId])
    expect(file).not.toContain(secret);
});

test("what a lecturer gets of a person is of the course alone", async () => {
  const course = await plantedCourse();
  const { db, courseId, userId } = course;
  const file = await exportPerson(db, { userId, courseId, now: later });
  expect(file).toContain(`${planted} source`);
  for (const own of ["token", "draft"]) expect(file).not.toContain(`"${planted} ${own}"`);
  const elsewhere = await exportPerson(db, { userId, courseId: crypto.randomUUID(), now: later });
  expect(JSON.parse(elsewhere).courses).toEqual([]);
});

test("by an address there is the file of its person, and none of nobody", async () => {
  const course = await plantedCourse();
  expect(await exportByEmail(course.db, "Anna@x.ru ", later)).toBe(await own(course));
  expect(await exportByEmail(course.db, "nobody@x.ru", later)).toBeNull();
});

test("a person with much gets their file in as many queries as one with little", async () => {
  const course = await plantedCourse();
  const asked = vi.spyOn(pg.Client.prototype, "query");
  onTestFinished(() => asked.mockRestore());
  const queriesOf = async () => {
    asked.mockClear();
    const { length } = await own(course);
    return { length, queries: asked.mock.calls.length };
  };
  const little = await queriesOf();
  for (const source of ["a", "b", "c"]) {
    const { id } = await course.submit({ source, idempotencyKey: source });
    await recordVerdict(course.db, { submissionId: id, report: halfReport });
  }
  for (const position of [3, 4, 5])
    await course.db.assessment.create({
      data: {
        ...{ courseId: course.courseId, component: "homework", title: { ru: "Д", en: "H" }, position },
        ...{
          opensAt: at("00:00:00"),
          items: { create: { exerciseId: "sigmoid", points: "10", position: 1 } },
        },
      },
    });
  await course.db.assessment.update({ where: { id: course.examId }, data: { attemptsAllowed: 9 } });
  await course.begun(at("10:40:00"));
  const much = await queriesOf();
  expect(little.queries).toBeGreaterThan(10);
  expect(much.length).toBeGreaterThan(little.length);
  expect(much.queries).toBe(little.queries);
  expect(much.queries).toBeLessThan(120);
});

/** Tables that a person's file is made from. */
const exported = [
  "AnnouncementRead",
  "AnswerDraft",
  "AnswerFile",
  "Appeal",
  "AppealMessage",
  "Attempt",
  "Delivery",
  "Draft",
  "Enrolment",
  "Extension",
  "ExtraTime",
  "HandScore",
  "LateRequest",
  "LineComment",
  "Mark",
  "Override",
  "PersonalToken",
  "Regrade",
  "RegradeResult",
  "Reopening",
  "RoundingDecision",
  "Submission",
  "TimeExtension",
  "User",
  "VerdictRecord",
];

/** And those that it is not made from. */
const elsewhere: Record<string, string> = {
  Announcement: "written to a course in office; no data of one person",
  Assessment: "of a course",
  AuditEntry: "what was changed is in the tables themselves; of the staff it tells what they did to others",
  Course: "of no person",
  CoursePolicy: "rules of a course",
  ExerciseCheck: "a proof of content",
  ExerciseVersion: "content",
  GraderFault: "words of the grader about itself",
  GraderMetrics: "of no person",
  GradesLink: "an address of a course, made in office",
  Inspection: "hidden cases, for the staff alone and for an hour",
  Item: "of a course",
  ItemRuling: "about a question, and in the history of points of each student",
  Material: "of a course",
  QuestionRubric: "content",
  RateLimit: "counts of the last minutes",
  RegradeRun: "about an exercise, and in the history of points of each student",
  ReusableComment: "words for use in a course",
  ReviewClaim: "who of the staff looks at what, for minutes",
  Rubric: "of a question",
};

test("every table is either in a person's file or left out with a reason", async () => {
  const schema = await readFile("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name);
  expect([...exported, ...Object.keys(elsewhere)].sort()).toEqual(models.sort());
});
