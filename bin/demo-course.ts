import { demoAnnouncements } from "#bin/demo-course/announcements.ts";
import { demoAnswers } from "#bin/demo-course/answers.ts";
import { demoCourse, timeZone } from "#bin/demo-course/course.ts";
import { demoDecisions } from "#bin/demo-course/decisions.ts";
import { gradeSamples } from "#bin/demo-course/graded-samples.ts";
import { demoHistory } from "#bin/demo-course/history.ts";
import { demoMaterials } from "#bin/demo-course/materials.ts";
import { demoPeople } from "#bin/demo-course/people.ts";
import { zonedTime } from "#lib/zoned-time.ts";
import { connect } from "#prisma/client.ts";
import { type Demo, isDemoThere, removeDemo as remove, storeDemo } from "#prisma/demo.ts";

type Options = { databaseUrl: string; now: Date };

/**
 * Fills a migrated database with the demo course: staff, some twenty students, two homeworks with real
 * verdicts, a midterm and an early exam with marks, and what the staff decided and have still to decide. Does
 * nothing when it is there. Takes a few seconds.
 */
export async function seedDemo({ databaseUrl, now }: Options): Promise<void> {
  const db = connect(databaseUrl, { poolSize: 2 });
  try {
    if (!(await isDemoThere(db))) await storeDemo(db, await makeDemo(now), now);
  } finally {
    await db.$disconnect();
  }
}

/** Takes the demo course and its people away, for everything but demo mode. */
export async function removeDemo({ databaseUrl }: Pick<Options, "databaseUrl">): Promise<void> {
  const db = connect(databaseUrl, { poolSize: 1 });
  try {
    await remove(db);
  } finally {
    await db.$disconnect();
  }
}

async function makeDemo(now: Date): Promise<Demo> {
  const course = demoCourse(now);
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000);
  return {
    course,
    people: demoPeople.map(({ email, name, role, group, midterm, exam }) => ({
      email,
      name,
      role,
      group,
      marks: [
        ...(midterm === null
          ? []
          : [{ component: "midterm" as const, mark: midterm, createdAt: hoursAgo(120) }]),
        ...(exam === null ? [] : [{ component: "exam" as const, mark: exam, createdAt: hoursAgo(44) }]),
      ],
    })),
    announcements: demoAnnouncements.map(({ hoursAgo: hours, ...announcement }) => ({
      ...announcement,
      publishedAt: hoursAgo(hours),
    })),
    submissions: await makeHistory(course, hoursAgo(2)),
    answering: demoAnswers(hoursAgo(2)),
    decisions: demoDecisions(hoursAgo),
    materials: demoMaterials,
  };
}

/** Work at an exercise goes from its opening to its deadlines, and no further than `until`. */
async function makeHistory(course: Demo["course"], until: Date): Promise<Demo["submissions"]> {
  const time = (local: string | undefined) => {
    const at = local === undefined ? until : zonedTime(local, timeZone);
    return at < until ? at : until;
  };
  const windows = course.assessments.flatMap(({ opensAt, softDeadline, hardDeadline, items }) =>
    items.flatMap(({ exerciseId }) =>
      exerciseId === undefined
        ? []
        : [{ exerciseId, from: time(opensAt), inTime: time(softDeadline), late: time(hardDeadline) }],
    ),
  );
  const samples = await gradeSamples(windows.map(({ exerciseId }) => exerciseId));
  return demoHistory(windows, samples);
}
