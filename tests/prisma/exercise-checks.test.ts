import { expect, test } from "vitest";
import type { Proof } from "#lib/staff/exercise-check.ts";
import {
  askForCheck,
  findChecks,
  giveCheckBack,
  noteCheckProgress,
  recordCheckFailure,
  recordProof,
  renewChecks,
  takeCheck,
} from "#prisma/exercise-checks.ts";
import { freshCourse, now } from "#tests/prisma/fresh-course.ts";

const proof: Proof = {
  id: "log-loss",
  groups: 2,
  cases: 9,
  samples: [
    {
      file: "starter.ts",
      expected: null,
      actual: "wrong_answer",
      score: { numerator: 0, denominator: 4 },
      failed: ["typical/3 objects"],
    },
  ],
  mutants: {
    total: 3,
    caught: 1,
    equivalent: [{ line: 4, change: "a + b → b + a", reason: "a sum" }],
    survivors: [{ line: 5, change: "2 → 3" }],
  },
  problems: [{ part: "mutants", text: { ru: "мутант выжил", en: "mutant survives" } }],
};

async function openChecks() {
  const course = await freshCourse();
  const { db, queue, userId } = course;
  const ask = () => askForCheck(db, queue, { exerciseId: "log-loss", userId, now });
  return { ...course, ask, find: () => findChecks(db, "log-loss") };
}

test("however many ask at once, an exercise is checked once at a time", async () => {
  const { db, ask } = await openChecks();
  const ids = await Promise.all([ask(), ask(), ask()]);
  expect(new Set(ids).size).toBe(1);
  await takeCheck(db, ids[0]);
  expect(await ask()).toBe(ids[0]);
});

test("a proof comes back as it was written, and takes the place of the one before", async () => {
  const { db, ask, find } = await openChecks();
  for (const exerciseVersion of ["old", "new"]) {
    const id = await ask();
    await takeCheck(db, id);
    await recordProof(db, id, { proof, exerciseVersion, now });
  }
  expect(await find()).toEqual({
    present: { status: "none", tries: 0, progress: null, reason: null },
    last: { proof, exerciseVersion: "new", finishedAt: now, askedBy: "Анна Ли" },
  });
  expect(await db.exerciseCheck.count()).toBe(1);
});

test("while a check is under way, and when it failed, the last proof stays", async () => {
  const { db, ask, find } = await openChecks();
  const first = await ask();
  await takeCheck(db, first);
  await recordProof(db, first, { proof, exerciseVersion: "old", now });
  const id = await ask();
  expect(await find()).toMatchObject({ present: { status: "queued" }, last: { exerciseVersion: "old" } });
  await takeCheck(db, id);
  const progress = { part: "mutants", done: 3, total: 40 } as const;
  await noteCheckProgress(db, id, progress);
  expect(await find()).toMatchObject({ present: { status: "running", tries: 1, progress } });
  await recordCheckFailure(db, id, "cases.ts does not load");
  expect(await find()).toMatchObject({
    present: { status: "failed", reason: "cases.ts does not load" },
    last: { exerciseVersion: "old" },
  });
  expect(await takeCheck(db, id)).toBeNull();
});

test("a check that falls with its grader is begun anew, and after three falls said to have failed", async () => {
  const { db, ask, find } = await openChecks();
  const id = await ask();
  for (const tries of [1, 2, 3]) {
    expect(await takeCheck(db, id)).toEqual({ exerciseId: "log-loss" });
    expect(await find()).toMatchObject({ present: { status: "running", tries } });
  }
  expect(await takeCheck(db, id)).toBeNull();
  expect(await find()).toMatchObject({ present: { status: "failed", reason: null } });
});

test("a grader that is asked to stop costs a check no try", async () => {
  const { db, ask, find } = await openChecks();
  const id = await ask();
  await takeCheck(db, id);
  await giveCheckBack(db, id, null);
  expect(await find()).toMatchObject({ present: { status: "queued", tries: 0 } });
  await takeCheck(db, id);
  await giveCheckBack(db, id, "the machine is too busy");
  expect(await find()).toMatchObject({
    present: { status: "queued", tries: 1, reason: "the machine is too busy" },
  });
});

/** As it was written before the failed cases of samples were kept. */
const oldProof: Proof = { ...proof, samples: proof.samples.map((sample) => ({ ...sample, failed: null })) };

test("an exercise whose proof lacks what is kept today is checked again, and no other", async () => {
  const { db, queue, userId, find, ask } = await openChecks();
  const id = await ask();
  await recordProof(db, id, { proof: oldProof, exerciseVersion: "v", now });
  const other = await askForCheck(db, queue, { exerciseId: "sigmoid", userId, now });
  await recordProof(db, other, { proof, exerciseVersion: "v", now });
  await renewChecks(db, queue, now);
  await renewChecks(db, queue, now);
  expect(await find()).toMatchObject({ present: { status: "queued" }, last: { proof: oldProof } });
  expect((await findChecks(db, "sigmoid")).present.status).toBe("none");
  expect(await db.exerciseCheck.count()).toBe(3);

  const again = await ask();
  await recordCheckFailure(db, again, "cases.ts does not load");
  await renewChecks(db, queue, now);
  expect((await find()).present.status).toBe("failed");
});
