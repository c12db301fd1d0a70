import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { isPlumbing } from "#lib/audit/audit-changes.ts";
import { auditFields, auditWords, wordFields } from "#lib/audit/audit-fields.ts";
import { auditSubjects } from "#lib/audit/audit-filter.ts";
import { defaultPolicy } from "#lib/policy.ts";
import { askAppeal } from "#prisma/appeals/ask-appeal.ts";
import { decideAppeal } from "#prisma/appeals/decide-appeal.ts";
import { listActors, listAudit } from "#prisma/audit/list-audit.ts";
import type { Database } from "#prisma/client.ts";
import { createGradesLink, revokeGradesLink } from "#prisma/grades-links.ts";
import { importRoster } from "#prisma/import-roster.ts";
import { addPolicy } from "#prisma/policy/policies.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

const all = { actor: "", subject: "", day: "", page: 1 } as const;
const log = (
  db: Database,
  courseId: string,
  filter: Partial<Parameters<typeof listAudit>[1]["filter"]> = {},
) =>
  listAudit(db, {
    courseId,
    filter: { ...all, ...filter },
    timeZone: "Europe/Moscow",
    limit: 1000,
    offset: 0,
  });

/** A course with a lecturer, and a log that is read from here on. */
async function auditedCourse() {
  const course = await freshCourse();
  const { db, courseId } = course;
  const user = { create: { email: "m@x.ru", name: "Михаил" } };
  const lecturer = await db.enrolment.create({
    data: { role: "lecturer", course: { connect: { id: courseId } }, user },
  });
  const begun = (await log(db, courseId)).length;
  const since = async () => {
    const entries = await log(db, courseId);
    return entries.slice(0, entries.length - begun);
  };
  return { ...course, lecturerId: lecturer.userId, since };
}

/** Tables that the staff do not change, or that tell of themselves who changed what. */
const exempt: Record<string, string> = {
  AnnouncementRead: "a person's own",
  AnswerDraft: "a student's own",
  AnswerFile: "a student's own",
  AuditEntry: "the log itself",
  Delivery: "the system's own",
  Draft: "a person's own",
  ExerciseCheck: "a proof of content, which changes nothing of a course and says who asked for it",
  ExerciseVersion: "the grader's own",
  GraderFault: "the grader's own",
  GraderMetrics: "the grader's own",
  PersonalToken: "a person's own",
  QuestionRubric: "the grader's own",
  RateLimit: "the system's own",
  Regrade: "the grader's own; the ruling is in the log",
  RegradeResult: "the grader's own; the run is in the log",
  ReviewClaim: "who looks at what, for minutes",
  Submission: "a student's own",
  VerdictRecord: "the grader's own",
};

test("every table is either in the log or exempt with a reason, and the page knows the same tables", async () => {
  const { db } = await auditedCourse();
  const schema = await readFile("prisma/schema.prisma", "utf8");
  const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name);
  const triggers = await db.$queryRaw<{ table: string }[]>`
    SELECT DISTINCT event_object_table AS table FROM information_schema.triggers
    WHERE action_statement LIKE 'EXECUTE FUNCTION audit(%'`;
  const audited = triggers.map(({ table }) => table).sort();
  expect([...audited, ...Object.keys(exempt)].sort()).toEqual([...models].sort());
  expect(audited).toEqual([...auditSubjects].sort());
});

/** Columns that are shown as fields of their own; `tests/lib/audit` says how. */
const unfolded = ["denominator", "info", "numerator", "policy", "scope"];

test("every column that the log tells has a name on its page, and every state a word", async () => {
  const { db } = await auditedCourse();
  const columns = await db.$queryRaw<{ name: string; told: string; states: string[] | null }[]>`
    SELECT c.column_name AS name, t.action_statement AS told,
      (SELECT array_agg(e.enumlabel::text) FROM pg_enum AS e JOIN pg_type AS y ON y.oid = e.enumtypid
        WHERE y.typname = c.udt_name) AS states
    FROM information_schema.columns AS c
    JOIN information_schema.triggers AS t ON t.event_object_table = c.table_name
    WHERE t.action_statement LIKE 'EXECUTE FUNCTION audit(%'`;
  const shown = columns.filter(({ name, told }) => {
    const [, untold = ""] = /, '(.*)'\)$/.exec(told) ?? [];
    return !untold.split(",").includes(name) && !isPlumbing(name);
  });
  expect(shown.length).toBeGreaterThan(50);
  const names = new Set(shown.map(({ name }) => name));
  const named: string[] = [...auditFields, ...unfolded];
  expect([...names].filter((name) => !named.includes(name))).toEqual([]);
  const ofStates = shown.filter(({ states }) => states !== null);
  expect(ofStates.map(({ name }) => name).filter((name) => !wordFields.some((one) => one === name))).toEqual(
    [],
  );
  const words: readonly string[] = auditWords;
  const states = ofStates.flatMap(({ states }) => states ?? []);
  expect(states.filter((state) => !words.includes(state))).toEqual([]);
});

test("a change is written with who made it, what it was and what it became", async () => {
  const { db, courseId, lecturerId, since } = await auditedCourse();
  const floored = { ...defaultPolicy, rounding: { method: "floor" as const } };
  await addPolicy(db, { courseId, policy: floored, seen: 1, authorId: lecturerId, now });
  await db.assessment.updateMany({ where: { courseId }, data: { room: "R407" } });
  expect(await since()).toMatchObject([
    { act: "update", subject: "Assessment", actor: null, before: { room: null }, after: { room: "R407" } },
    { act: "insert", subject: "CoursePolicy", actor: "Михаил", before: null, after: { policy: floored } },
  ]);
  expect(await listActors(db, courseId)).toEqual([{ id: lecturerId, name: "Михаил" }]);
});

test("a roster is told person by person, in the name of who imported it", async () => {
  const { db, courseId, lecturerId, since } = await auditedCourse();
  const text = "email,name,group,role\nboris@x.ru,Борис Ким,202,student\nanna@x.ru,Анна Ли,202,student";
  await importRoster(db, { courseId, text, dryRun: false, now, authorId: lecturerId });
  const entries = await since();
  expect(entries.map(({ actor, act, subject, person }) => [actor, act, subject, person]).sort()).toEqual([
    ["Михаил", "insert", "Enrolment", "Борис Ким"],
    ["Михаил", "insert", "User", "Борис Ким"],
    ["Михаил", "update", "Enrolment", "Анна Ли"],
  ]);
});

test("secrets never get into the log, nor does what only counts uses", async () => {
  const { db, courseId, lecturerId, since } = await auditedCourse();
  const link = await createGradesLink(db, { courseId, name: "ведомость", authorId: lecturerId, now });
  await db.gradesLink.updateMany({ where: { courseId }, data: { lastUsedAt: now } });
  await db.user.update({
    where: { id: lecturerId },
    data: { passwordHash: "$argon2id$…", sessionVersion: 2 },
  });
  await revokeGradesLink(db, { courseId, linkId: link.id, userId: lecturerId, now });
  const entries = await since();
  expect(entries.map(({ act, subject, actor }) => [act, subject, actor])).toEqual([
    ["update", "GradesLink", "Михаил"],
    ["insert", "GradesLink", "Михаил"],
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/tokenHash|argon2|passwordHash/);
});

test("what students do of their own is no change by the staff; the answer to it is", async () => {
  const { db, courseId, enrolmentId, itemId, userId, lecturerId, submit, since } = await auditedCourse();
  await submit();
  const asked = await askAppeal(db, {
    courseId,
    enrolmentId,
    itemId,
    authorId: userId,
    text: "Ещё раз",
    now,
  });
  if (asked.kind !== "asked") throw new Error(asked.kind);
  const messages = (await since()).filter(({ subject }) => subject === "AppealMessage");
  expect(messages).toEqual([]);
  const decision = { outcome: "changed", reply: "Верно", points: "9", seenId: null } as const;
  await decideAppeal(db, { courseId, appealId: asked.id, decision, deciderId: lecturerId, now });
  expect((await since()).map(({ subject, act, actor, person }) => [subject, act, actor, person])).toEqual(
    expect.arrayContaining([
      ["Override", "insert", "Михаил", "Анна Ли"],
      ["Appeal", "update", "Михаил", "Анна Ли"],
      ["AppealMessage", "insert", "Михаил", null],
    ]),
  );
});

test("nobody edits or deletes an entry", async () => {
  const { db } = await auditedCourse();
  const refused = /never edited or deleted/;
  await expect(db.$executeRaw`UPDATE "AuditEntry" SET act = 'insert'`).rejects.toThrow(refused);
  await expect(db.$executeRaw`UPDATE "AuditEntry" SET before = NULL`).rejects.toThrow(refused);
  await expect(db.$executeRaw`DELETE FROM "AuditEntry"`).rejects.toThrow(refused);
  await expect(db.$executeRaw`TRUNCATE "AuditEntry" CASCADE`).rejects.toThrow(refused);
});

test("it is filtered by who, what and the day where the course is, and another course's is not there", async () => {
  const { db, courseId, lecturerId } = await auditedCourse();
  const floored = { ...defaultPolicy, rounding: { method: "floor" as const } };
  await addPolicy(db, { courseId, policy: floored, seen: 1, authorId: lecturerId, now });
  const counts = async (filter: Parameters<typeof log>[2]) => (await log(db, courseId, filter)).length;
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Moscow" }).format(new Date());
  expect(await counts({ actor: lecturerId })).toBe(1);
  expect(await counts({ subject: "Mark" })).toBe(0);
  expect(await counts({ day: today })).toBe(await counts({}));
  expect(await counts({ day: "2001-01-01" })).toBe(0);
  expect(await log(db, crypto.randomUUID())).toEqual([]);
});
