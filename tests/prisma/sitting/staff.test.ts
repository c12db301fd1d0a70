import { describe, expect, onTestFinished, test, vi } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import { graceMs } from "#lib/sitting/clock.ts";
import { type DatabaseEvent, listen } from "#prisma/events.ts";
import { loadGradebook } from "#prisma/gradebook.ts";
import { recordAnswerVerdict } from "#prisma/grading.ts";
import { findAttempt } from "#prisma/sitting/attempts.ts";
import { extendSitting, giveExtraTime } from "#prisma/sitting/extend.ts";
import { handIn, handInDue } from "#prisma/sitting/hand-in.ts";
import { reopenAttempt } from "#prisma/sitting/reopen.ts";
import { releaseResults } from "#prisma/sitting/results.ts";
import {
  applyRuling,
  findRuling,
  listRegradable,
  proposeRuling,
  recordRegrade,
} from "#prisma/sitting/rulings.ts";
import { watchSitting } from "#prisma/sitting/watch.ts";
import { at, type FreshExam, freshExam, report } from "#tests/prisma/sitting/fresh-exam.ts";

const elsewhere = "01a20c52-d7b4-7397-b59e-9ad327728988";

async function secondStudent({ db, courseId }: FreshExam): Promise<string> {
  const { id } = await db.enrolment.create({
    data: {
      role: "student",
      course: { connect: { id: courseId } },
      user: { create: { email: "boris@x.ru", name: "Борис" } },
    },
  });
  return id;
}

const endOf = async ({ db }: FreshExam, id: string) => (await findAttempt(db, id))?.attempt.endsAt;

function extension({ courseId, examId, lecturerId }: FreshExam, attemptId: string | null, minutes = 10) {
  return {
    courseId,
    assessmentId: examId,
    attemptId,
    minutes,
    reason: "power cut",
    authorId: lecturerId,
    now: at("10:30:00"),
  };
}

describe("more time", () => {
  test("for all moves every end that runs and the window, and each is told", async () => {
    const exam = await freshExam();
    const { db, url, begun } = exam;
    const [anna, boris] = [
      await begun(at("10:00:00")),
      await begun(at("10:10:00"), { enrolmentId: await secondStudent(exam) }),
    ];
    const events: DatabaseEvent[] = [];
    const listener = await listen(url, (event) => events.push(event));
    onTestFinished(() => listener.close());
    const extended = await extendSitting(db, extension(exam, null));
    expect(extended).toMatchObject({ kind: "extended", closesAt: at("12:10:00") });
    expect([await endOf(exam, anna), await endOf(exam, boris)]).toEqual([at("11:40:00"), at("11:50:00")]);
    const told = () => events.flatMap((event) => ("attemptId" in event ? [event.attemptId] : [])).sort();
    await vi.waitFor(() => expect(told()).toEqual([anna, boris].sort()));
  });

  test("for one moves one", async () => {
    const exam = await freshExam();
    const [anna, boris] = [
      await exam.begun(at("10:00:00")),
      await exam.begun(at("10:00:00"), { enrolmentId: await secondStudent(exam) }),
    ];
    await extendSitting(exam.db, extension(exam, anna, 5));
    expect([await endOf(exam, anna), await endOf(exam, boris)]).toEqual([at("11:35:00"), at("11:30:00")]);
  });

  test("keeps an attempt from being handed in at its old end", async () => {
    const exam = await freshExam();
    const { db, queue, begun } = exam;
    const id = await begun(at("10:00:00"));
    await extendSitting(db, extension(exam, id));
    const oldEnd = new Date(at("11:30:00").getTime() + graceMs + 1);
    expect(await handInDue(db, queue, oldEnd)).toBe(0);
    expect(await handInDue(db, queue, new Date(oldEnd.getTime() + 600_000))).toBe(1);
  });

  test("is not for what is handed in, nor for what is in another course", async () => {
    const exam = await freshExam();
    const { db, queue, begun } = exam;
    const id = await begun(at("10:00:00"));
    const foreign = { ...extension(exam, id), courseId: elsewhere };
    expect(await extendSitting(db, foreign)).toEqual({ kind: "not_found" });
    await handIn(db, queue, { attemptId: id, by: "student", now: at("10:20:00") });
    expect(await extendSitting(db, extension(exam, id))).toEqual({ kind: "not_running" });
    expect(await db.timeExtension.count()).toBe(0);
  });

  test("for one person, given while they write, moves their end by the difference to what they had", async () => {
    const exam = await freshExam();
    const { db, courseId, enrolmentId, lecturerId, begun } = exam;
    const given = { courseId, enrolmentId, reason: "certificate", authorId: lecturerId };
    const id = await begun(at("10:00:00"));
    await giveExtraTime(db, { ...given, percent: 50, minutes: 0, now: at("10:30:00") });
    expect(await endOf(exam, id)).toEqual(at("12:15:00"));
    await giveExtraTime(db, { ...given, percent: 0, minutes: 20, now: at("10:31:00") });
    expect(await endOf(exam, id)).toEqual(at("11:50:00"));
    const foreign = { ...given, courseId: elsewhere, percent: 1, minutes: 0, now: at("10:32:00") };
    expect(await giveExtraTime(db, foreign)).toBe(false);
  });
});

test("who watches sees the newest attempt of each student, its last save and how much is answered", async () => {
  const exam = await freshExam();
  const { db, courseId, examId, begun, save } = exam;
  await secondStudent(exam);
  const id = await begun(at("10:00:00"));
  await begun(at("10:00:00"), { rehearsal: true });
  await save(id, 0, "1", 0, at("10:05:00"));
  await save(id, 2, "1", 0, at("10:07:00"));
  const people = await watchSitting(db, { courseId, assessmentId: examId });
  expect(people.map(({ name, attempt }) => [name, attempt?.activeAt, attempt?.answered])).toEqual([
    ["Анна Ли", at("10:07:00"), 2],
    ["Борис", undefined, undefined],
  ]);
});

test("results are released in one act, not while anybody writes, and only once", async () => {
  const exam = await freshExam({ feedback: "on_release" });
  const { db, queue, courseId, examId, begun } = exam;
  const id = await begun(at("10:00:00"));
  const release = (time: string) =>
    releaseResults(db, { courseId, assessmentId: examId, userId: null, now: at(time) });
  expect(await release("10:30:00")).toEqual({ kind: "still_running", attempts: 1 });
  await handIn(db, queue, { attemptId: id, by: "student", now: at("10:40:00") });
  expect(await release("13:00:00")).toMatchObject({ kind: "released", ungraded: 3 });
  expect(await release("14:00:00")).toMatchObject({ kind: "released", releasedAt: at("13:00:00") });
  const foreign = { courseId: elsewhere, assessmentId: examId, userId: null, now: at("13:00:00") };
  expect(await releaseResults(db, foreign)).toEqual({ kind: "not_found" });
});

describe("an attempt that was handed in by mistake", () => {
  async function handedIn(fields: Parameters<typeof freshExam>[0] = {}) {
    const exam = await freshExam(fields);
    const { db, queue, courseId, lecturerId, begun, save } = exam;
    const id = await begun(at("10:00:00"));
    await save(id, 0, "1", 0, at("10:05:00"));
    await handIn(db, queue, { attemptId: id, by: "student", now: at("10:30:00") });
    const reopen = (time: string, course = courseId) =>
      reopenAttempt(db, {
        ...{ courseId: course, attemptId: id, reason: "the wrong button", authorId: lecturerId },
        now: at(time),
      });
    return { ...exam, id, reopen };
  }

  test("is open again until its end, and what it said before is on record", async () => {
    const { db, url, id, save, reopen } = await handedIn();
    const events: DatabaseEvent[] = [];
    const listener = await listen(url, (event) => events.push(event));
    onTestFinished(() => listener.close());
    expect(await reopen("10:40:00")).toEqual({ kind: "reopened", endsAt: at("11:30:00") });
    expect(await save(id, 0, "2", 1, at("10:41:00"))).toMatchObject({ kind: "saved", version: 2 });
    expect(await db.reopening.findMany()).toMatchObject([
      { handedInAt: at("10:30:00"), handedInBy: "student", reason: "the wrong button" },
    ]);
    await vi.waitFor(() => expect(events).toContainEqual(expect.objectContaining({ attemptId: id })));
  });

  test("counts by what is handed in last, and by nothing while it is open", async () => {
    const exam = await handedIn();
    const { db, queue, courseId, id, reopen } = exam;
    const grade = async (earned: [number, number]) => {
      const ungraded = await db.submission.findMany({ where: { verdict: null } });
      for (const { id } of ungraded)
        await recordAnswerVerdict(db, { submissionId: id, report: report(earned) });
    };
    const examOf = async () => {
      const [standing] = foldGradebook(await loadGradebook(db, { courseId, now: at("13:00:00") }));
      return standing.components.exam.mark?.toFraction();
    };
    await grade([1, 1]);
    expect(await examOf()).toBe("10");
    await reopen("10:40:00");
    expect(await examOf()).toBe("0");
    await handIn(db, queue, { attemptId: id, by: "student", now: at("11:00:00") });
    await grade([1, 2]);
    expect(await examOf()).toBe("5");
    expect(await db.submission.count()).toBe(6);
  });

  test("stays as it is when its time is up, when it runs, and in another course", async () => {
    const { reopen } = await handedIn();
    expect(await reopen("11:30:00")).toEqual({ kind: "not_to_reopen" });
    expect(await reopen("10:40:00", elsewhere)).toEqual({ kind: "not_found" });
    expect(await reopen("10:40:00")).toMatchObject({ kind: "reopened" });
    expect(await reopen("10:41:00")).toEqual({ kind: "not_to_reopen" });
  });

  test("stays as it is when the results are released or a newer one was begun", async () => {
    const released = await handedIn({ feedback: "on_release" });
    const { db, courseId, examId } = released;
    await releaseResults(db, { courseId, assessmentId: examId, userId: null, now: at("10:35:00") });
    expect(await released.reopen("10:40:00")).toEqual({ kind: "not_to_reopen" });
    const again = await handedIn();
    await again.db.assessment.update({ where: { id: again.examId }, data: { attemptsAllowed: 2 } });
    await again.begun(at("10:35:00"));
    expect(await again.reopen("10:40:00")).toEqual({ kind: "not_to_reopen" });
  });
});

describe("a ruling", () => {
  async function graded() {
    const exam = await freshExam();
    const { db, queue, begun } = exam;
    await handIn(db, queue, { attemptId: await begun(at("10:00:00")), by: "student", now: at("10:30:00") });
    const submissions = await db.submission.findMany({ orderBy: { item: { position: "asc" } } });
    for (const { id } of submissions)
      await recordAnswerVerdict(db, { submissionId: id, report: report([0, 1]) });
    return { ...exam, submissions };
  }

  const markOf = async ({ db, courseId }: FreshExam) => {
    const [standing] = foldGradebook(await loadGradebook(db, { courseId, now: at("13:00:00") }));
    return standing.components.exam.mark?.toFraction();
  };
  const propose = (exam: FreshExam, kind: Parameters<typeof proposeRuling>[2]["kind"]) =>
    proposeRuling(exam.db, exam.queue, {
      courseId: exam.courseId,
      itemId: exam.itemIds[1],
      kind,
      reason: "the key is wrong",
      authorId: exam.lecturerId,
      now: new Date(),
    });
  const find = ({ db, courseId }: FreshExam, id: string | null) =>
    findRuling(db, { courseId, rulingId: id ?? "" });

  test("changes nothing until it is applied, and everything then", async () => {
    const exam = await graded();
    const ruling = await find(exam, await propose(exam, "full_for_all"));
    if (!ruling) throw new Error("It was just proposed.");
    expect(await markOf(exam)).toBe("0");
    expect(await applyRuling(exam.db, { ruling, now: new Date() })).toBe(true);
    expect(await markOf(exam)).toBe("10/3");
    const lift = await find(exam, await propose(exam, "lift"));
    if (lift) await applyRuling(exam.db, { ruling: lift, now: new Date() });
    expect(await markOf(exam)).toBe("0");
  });

  test("with a new key is applied when all is judged again, and keeps the old verdicts", async () => {
    const exam = await graded();
    const { db, submissions } = exam;
    const id = (await propose(exam, "rekey")) ?? "";
    const before = await find(exam, id);
    expect(before?.regraded).toEqual({ done: 0, total: 1, newKey: false });
    expect(before && (await applyRuling(db, { ruling: before, now: new Date() }))).toBe(false);
    const corrected = { ...report([3, 4]), questionVersion: "cdefcdefcdef" };
    const left = await listRegradable(db, id);
    expect(left.map((one) => one.id)).toEqual([submissions[1].id]);
    for (const _ of ["first", "again"])
      await recordRegrade(db, { rulingId: id, submissionId: submissions[1].id, report: corrected });
    expect(await listRegradable(db, id)).toEqual([]);
    const ready = await find(exam, id);
    expect(ready?.regraded).toEqual({ done: 1, total: 1, newKey: true });
    expect(ready && (await applyRuling(db, { ruling: ready, now: new Date() }))).toBe(true);
    expect(await markOf(exam)).toBe("5/2");
    expect(await db.verdictRecord.count()).toBe(3);
  });

  test("with the key as it was says so", async () => {
    const exam = await graded();
    const id = (await propose(exam, "rekey")) ?? "";
    const submissionId = exam.submissions[1].id;
    await recordRegrade(exam.db, { rulingId: id, submissionId, report: report([0, 1]) });
    expect((await find(exam, id))?.regraded).toEqual({ done: 1, total: 1, newKey: false });
  });

  test("is not proposed for an exercise, nor found in another course", async () => {
    const exam = await graded();
    const { db, queue, itemId, courseId, lecturerId } = exam;
    const ruling = {
      courseId,
      itemId,
      kind: "void" as const,
      reason: "r",
      authorId: lecturerId,
      now: new Date(),
    };
    expect(await proposeRuling(db, queue, ruling)).toBeNull();
    const id = (await propose(exam, "void")) ?? "";
    expect(await findRuling(db, { courseId: elsewhere, rulingId: id })).toBeNull();
  });
});
