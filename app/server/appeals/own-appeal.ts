import "server-only";
import { context } from "#app/server/context.ts";
import { type AppealWindow, appealWindow } from "#lib/appeals/appeal-window.ts";
import { concealLedger } from "#lib/ledger/conceal-ledger.ts";
import { type FoundAppeal, findOwnAppeal } from "#prisma/appeals/find-appeal.ts";
import type { Viewer } from "#prisma/courses.ts";
import { loadLedger } from "#prisma/ledger/load-ledger.ts";

/**
 * Where the person at the page stands with an appeal against an item.
 *
 * @returns null when the course has no such item
 */
export async function ownAppeal(
  { course, enrolment }: Viewer,
  itemId: string,
  now: Date,
): Promise<{ window: AppealWindow; appeal: FoundAppeal | null } | null> {
  const { db } = context();
  const whose = { courseId: course.id, enrolmentId: enrolment.id, itemId, now };
  const [rows, appeal] = await Promise.all([loadLedger(db, whose), findOwnAppeal(db, whose)]);
  if (rows === null) return null;
  return { window: appealWindow(concealLedger(rows), course.policy.appealDays), appeal };
}
