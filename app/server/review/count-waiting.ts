import "server-only";
import { context } from "#app/server/context.ts";
import { listOpenAppeals } from "#prisma/appeals/list-appeals.ts";
import type { Viewer } from "#prisma/courses.ts";
import { listOpenRequests } from "#prisma/extension/late-requests.ts";
import { listOpenFaults, listReviews } from "#prisma/review/list-reviews.ts";

/** How much on the page of reviews waits for a decision: answers, appeals, requests for more time and faults. */
export async function countWaiting({ course }: Viewer, now: Date): Promise<number> {
  const { db } = context();
  const [reviews, appeals, requests, faults] = await Promise.all([
    listReviews(db, { courseId: course.id, now }),
    listOpenAppeals(db, { courseId: course.id, now }),
    listOpenRequests(db, course.id),
    listOpenFaults(db, course.id),
  ]);
  const answers = reviews.filter(({ waiting }) => waiting);
  return answers.length + appeals.length + requests.length + faults.length;
}
