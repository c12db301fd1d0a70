import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, vi } from "vitest";
import { readVersionFiles, versionOfFiles } from "#exercises/version.ts";
import type { Role } from "#lib/course.ts";
import { defaultPolicy } from "#lib/policy.ts";
import type { Database } from "#prisma/client.ts";
import { recordVersionFiles } from "#prisma/regrade/version-files.ts";
import { createToken } from "#prisma/tokens.ts";
import type { Member } from "#tests/setup/essays.ts";
import { callAs } from "#tests/setup/exam.ts";

const folder = "lecture-1/log-loss";

/** Sample solutions: one right, one that does not clip, one that fails for many objects only. */
export const samples = {
  accepted: sample("accepted-loop"),
  noClipping: sample("partial-no-clipping"),
  product: sample("partial-log-of-the-product"),
};

function sample(name: string): string {
  return readFileSync(`exercises/${folder}/submissions/${name}.ts`, "utf8");
}

export type ChangedExercise = {
  itemId: string;
  /** Of another version, in which clipping weighs ten times as much. */
  heavier: string;
  enrol(role: Role, name: string): Promise<Member>;
  /** Sends a solution and waits for its verdict. @returns its id. */
  submit(student: Member, source: string): Promise<string>;
};

/** A course of its own with log-loss for ten points, and another version of that besides the present one. */
export async function makeChangedExercise(db: Database, site: string): Promise<ChangedExercise> {
  const slug = `regrade-${randomBytes(4).toString("hex")}`;
  const day = 24 * 3600_000;
  const course = await db.course.create({
    data: {
      slug,
      title: { ru: "Курс", en: "Course" },
      timeZone: "Europe/Moscow",
      defaultLocale: "ru",
      info: { staff: [], classes: [], links: [] },
      policies: { create: { version: 1, policy: defaultPolicy } },
      assessments: {
        create: {
          component: "homework",
          title: { ru: "Домашнее задание 1", en: "Homework 1" },
          position: 1,
          opensAt: new Date(Date.now() - day),
          softDeadline: new Date(Date.now() + day),
          hardDeadline: new Date(Date.now() + day),
          items: { create: { exerciseId: "log-loss", points: "10", position: 1 } },
        },
      },
    },
    include: { assessments: { include: { items: true } } },
  });
  const itemId = course.assessments[0].items[0].id;
  return {
    itemId,
    heavier: await recordHeavier(db),
    async enrol(role, name) {
      const login = `${slug}-${randomBytes(4).toString("hex")}`;
      const { userId } = await db.enrolment.create({
        data: {
          role,
          group: role === "student" ? "201" : null,
          course: { connect: { id: course.id } },
          user: { create: { email: `${login}@demo.gradus`, name, demo: true } },
        },
      });
      const { token } = await createToken(db, { userId, name: "test", now: new Date() });
      return { userId, login, name, token };
    },
    async submit(student, source) {
      const sent = await callAs(site, student)("POST", "/api/submissions", {
        exerciseId: "log-loss",
        source,
      });
      expect(sent.status).toBe(202);
      const { id } = await sent.json();
      await vi.waitFor(
        async () => expect(await db.verdictRecord.count({ where: { submissionId: id } })).toBe(1),
        { timeout: 60_000, interval: 200 },
      );
      return id;
    },
  };
}

async function recordHeavier(db: Database): Promise<string> {
  const { files } = await readVersionFiles(folder);
  const path = `exercises/${folder}/cases.ts`;
  const weight = /(id: "exactly-0-and-1"[\s\S]*?weight: )2,/;
  const cases = files[path].replace(weight, (_, before) => `${before}20,`);
  expect(cases).not.toBe(files[path]);
  const changed = { ...files, [path]: cases };
  const version = await versionOfFiles(folder, changed);
  await recordVersionFiles(db, { exerciseId: "log-loss", version, files: changed });
  return version;
}
