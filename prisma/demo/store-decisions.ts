import type { OverrideDecision } from "#lib/gradebook-rows.ts";
import type { Transaction } from "#prisma/client.ts";
import { itemContent } from "#prisma/item-content.ts";

/** People are named by their e-mail, items by their exercise or question, which stands once in the demo course. */
type About = { email: string; item: string; at: Date };

/** What the staff of the demo decided about single students, and what waits for them. */
export type DemoDecisions = {
  /** Later deadlines, by so many days, for the assessment in which an item stands. */
  extensions: {
    emails: string[];
    by: string;
    item: string;
    days: number;
    reason: string;
    at: Date;
  }[];
  /** Requests that wait, for so many days after the soft deadline. */
  lateRequests: (About & { days: number; text: string })[];
  /** An answer leaves the points as they are. */
  appeals: (About & { text: string; answer: { by: string; text: string; at: Date } | null })[];
  overrides: (About & { by: string; decision: OverrideDecision; reason: string })[];
  /** On the newest submission; `line` is what stands in the line that is meant, null for the whole. */
  comments: (About & { by: string; line: string | null; text: string })[];
};

const dayMs = 24 * 60 * 60_000;

/**
 * Writes them into the demo course.
 *
 * @param userIds by e-mail
 */
export async function storeDecisions(
  transaction: Transaction,
  decisions: DemoDecisions,
  { courseId, userIds }: { courseId: string; userIds: Map<string, string> },
): Promise<void> {
  const items = await transaction.item.findMany({
    where: { assessment: { courseId } },
    include: { assessment: true },
  });
  const enrolments = await transaction.enrolment.findMany({
    where: { courseId },
    include: { user: { select: { email: true } } },
  });
  const itemOf = (name: string) => known(items, (item) => itemContent(item).id === name, name);
  const enrolmentOf = (email: string) => known(enrolments, ({ user }) => user.email === email, email).id;
  const userIdOf = (email: string) => known([...userIds], ([own]) => own === email, email)[1];
  const later = (at: Date | null, days: number) => at && new Date(at.getTime() + days * dayMs);

  await transaction.extension.createMany({
    data: decisions.extensions.flatMap(({ emails, by, item, days, reason, at }) => {
      const { assessment } = itemOf(item);
      return emails.map((email) => ({
        assessmentId: assessment.id,
        enrolmentId: enrolmentOf(email),
        softDeadline: later(assessment.softDeadline, days),
        hardDeadline: later(assessment.hardDeadline, days),
        authorId: userIdOf(by),
        reason,
        createdAt: at,
      }));
    }),
  });
  await transaction.lateRequest.createMany({
    data: decisions.lateRequests.map(({ email, item, days, text, at }) => ({
      assessmentId: itemOf(item).assessment.id,
      enrolmentId: enrolmentOf(email),
      askedUntil: later(itemOf(item).assessment.softDeadline, days),
      text,
      createdAt: at,
    })),
  });
  for (const { email, item, text, at, answer } of decisions.appeals) {
    const asked = { authorId: userIdOf(email), text, createdAt: at };
    const answered = answer && { authorId: userIdOf(answer.by), text: answer.text, createdAt: answer.at };
    await transaction.appeal.create({
      data: {
        enrolmentId: enrolmentOf(email),
        itemId: itemOf(item).id,
        createdAt: at,
        ...(answer && { outcome: "kept", decidedById: userIdOf(answer.by), decidedAt: answer.at }),
        messages: { create: answered ? [asked, answered] : [asked] },
      },
    });
  }
  await transaction.override.createMany({
    data: decisions.overrides.map(({ email, item, by, decision, reason, at }) => ({
      enrolmentId: enrolmentOf(email),
      itemId: itemOf(item).id,
      kind: decision.kind,
      points: decision.kind === "points" ? decision.points : null,
      authorId: userIdOf(by),
      reason,
      createdAt: at,
    })),
  });
  for (const { email, item, by, line, text, at } of decisions.comments) {
    const { id, source } = await transaction.submission.findFirstOrThrow({
      where: { userId: userIdOf(email), itemId: itemOf(item).id },
      orderBy: { createdAt: "desc" },
    });
    const lines = (source ?? "").split("\n"); // an exercise has a source: the database checks it
    const place = line === null ? null : lines.indexOf(known(lines, (own) => own.includes(line), line)) + 1;
    await transaction.lineComment.create({
      data: { submissionId: id, line: place, text, createdAt: at, authorId: userIdOf(by) },
    });
  }
}

function known<Row>(rows: readonly Row[], is: (row: Row) => boolean, name: string): Row {
  const row = rows.find(is);
  if (row === undefined) throw new Error(`The demo decides about ${name}, which it does not have.`);
  return row;
}
