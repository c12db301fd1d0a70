import { z } from "zod";
import type { Deadlines } from "#lib/deadline.ts";
import { type ExtendedTo, extendedDeadlines } from "#lib/extension/extended-deadlines.ts";
import { type MayAsk, mayAskForTime } from "#lib/extension/late-request.ts";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";
import type { Database, Transaction } from "#prisma/client.ts";
import { findMovableAssessment } from "#prisma/extension/find-assessment.ts";
import { findExtension, newestFirst, ownDeadlines } from "#prisma/extension/find-extension.ts";
import { writeExtensions } from "#prisma/extension/grant-extensions.ts";
import { holdEnrolment } from "#prisma/person/hold-enrolment.ts";

/** A request with its decision, once there is one. */
export type LateRequest = {
  id: string;
  text: string;
  askedUntil: Date | null;
  createdAt: Date;
  decision: { kind: "granted" | "declined"; reply: string; by: string | null; at: Date } | null;
};

const requestColumns = {
  id: true,
  text: true,
  askedUntil: true,
  createdAt: true,
  decision: true,
  reply: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
} as const;

type RequestRow = Pick<LateRequest, "id" | "text" | "askedUntil" | "createdAt"> & {
  decision: "granted" | "declined" | null;
  reply: string | null;
  decidedAt: Date | null;
  decidedBy: { name: string } | null;
};

function parseRequest({ decision, reply, decidedAt, decidedBy, ...row }: RequestRow): LateRequest {
  const decided = decision !== null && decidedAt !== null;
  return {
    ...row,
    decision: decided
      ? { kind: decision, reply: reply ?? "", by: decidedBy?.name ?? null, at: decidedAt }
      : null,
  };
}

/** The newest request of a person for an assessment. */
export async function findOwnRequest(
  db: Transaction,
  { assessmentId, enrolmentId }: { assessmentId: string; enrolmentId: string },
): Promise<LateRequest | null> {
  const row = await db.lateRequest.findFirst({
    where: { assessmentId, enrolmentId },
    orderBy: [...newestFirst],
    select: requestColumns,
  });
  return row && parseRequest(row);
}

export type Asked =
  | { kind: "asked"; request: LateRequest }
  | { kind: "refused"; why: Extract<MayAsk, { may: false }>["why"] }
  | { kind: "not_found" };

/** Writes a request for later deadlines; of two at once one is written. */
export async function askForTime(
  db: Database,
  asked: {
    courseId: string;
    assessmentId: string;
    enrolmentId: string;
    text: string;
    askedUntil: Date | null;
    now: Date;
  },
): Promise<Asked> {
  const { assessmentId, enrolmentId, text, askedUntil, now } = asked;
  return db.$transaction(async (transaction) => {
    if (!(await holdEnrolment(transaction, enrolmentId))) return { kind: "not_found" };
    const assessment = await findMovableAssessment(transaction, asked);
    if (assessment === null) return { kind: "not_found" };
    const extension = await findExtension(transaction, { assessmentId, enrolmentId });
    const open = await transaction.lateRequest.count({
      where: { assessmentId, enrolmentId, decidedAt: null },
    });
    const deadlines = { opensAt: assessment.opensAt, ...ownDeadlines(assessment, extension) };
    const may = mayAskForTime({ now, deadlines, askedUntil, hasOpenRequest: open > 0 });
    if (!may.may) return { kind: "refused", why: may.why };
    const row = await transaction.lateRequest.create({
      data: { assessmentId, enrolmentId, text, askedUntil, createdAt: now },
      select: requestColumns,
    });
    return { kind: "asked", request: parseRequest(row) };
  });
}

/** A request that waits, with whose it is and the deadlines that hold for them. */
export type OpenRequest = {
  id: string;
  text: string;
  askedUntil: Date | null;
  createdAt: Date;
  name: string;
  group: string | null;
  assessment: { id: string; position: number; title: LocalisedText };
  deadlines: Deadlines;
  kinds: ["late_request"];
};

/** Those of a course, the longest waiting first. */
export async function listOpenRequests(db: Database, courseId: string): Promise<OpenRequest[]> {
  const rows = await db.lateRequest.findMany({
    where: { assessment: { courseId }, decidedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      text: true,
      askedUntil: true,
      createdAt: true,
      assessment: {
        select: {
          id: true,
          position: true,
          title: true,
          opensAt: true,
          softDeadline: true,
          hardDeadline: true,
        },
      },
      enrolment: {
        select: {
          group: true,
          user: { select: { name: true } },
          deadlineExtensions: {
            orderBy: [...newestFirst],
            select: { assessmentId: true, softDeadline: true, hardDeadline: true, reason: true },
          },
        },
      },
    },
  });
  return rows.map(({ assessment, enrolment, ...row }) => {
    const { id, position, title, opensAt } = assessment;
    const extension = enrolment.deadlineExtensions.find(({ assessmentId }) => assessmentId === id);
    return {
      ...row,
      name: enrolment.user.name,
      group: enrolment.group,
      assessment: { id, position, title: localisedTextSchema.parse(title) },
      deadlines: { opensAt, ...ownDeadlines(assessment, extension ?? null) },
      kinds: ["late_request"],
    };
  });
}

/** The deadlines that hold for who made a request; null when the course has no such request. */
export async function findRequestedDeadlines(
  db: Transaction,
  { courseId, requestId }: { courseId: string; requestId: string },
): Promise<Deadlines | null> {
  if (!z.uuid().safeParse(requestId).success) return null;
  const row = await db.lateRequest.findFirst({
    where: { id: requestId, assessment: { courseId } },
    select: { assessmentId: true, enrolmentId: true },
  });
  const assessment = row && (await findMovableAssessment(db, { courseId, ...row }));
  return assessment && extendedDeadlines(assessment, await findExtension(db, row));
}

export type Decided =
  | { kind: "decided"; request: LateRequest }
  /** Somebody was quicker; what they decided stands. */
  | { kind: "decided_before"; request: LateRequest }
  | { kind: "not_found" };

/** Decides a request, once: granting it writes the extension in the same transaction. */
export async function decideRequest(
  db: Database,
  act: {
    courseId: string;
    requestId: string;
    /** Null declines. */
    to: ExtendedTo | null;
    reply: string;
    authorId: string;
    now: Date;
  },
): Promise<Decided> {
  const { courseId, requestId, to, reply, authorId, now } = act;
  if (!z.uuid().safeParse(requestId).success) return { kind: "not_found" };
  return db.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM "LateRequest" WHERE id = ${requestId}::uuid FOR UPDATE`;
    const row = await transaction.lateRequest.findFirst({
      where: { id: requestId, assessment: { courseId } },
      select: { ...requestColumns, assessmentId: true, enrolmentId: true },
    });
    if (row === null) return { kind: "not_found" };
    const { assessmentId, enrolmentId, ...request } = row;
    if (request.decidedAt !== null) return { kind: "decided_before", request: parseRequest(request) };
    await findMovableAssessment(transaction, { courseId, assessmentId, lock: true }); // as every grant does
    const grant = { courseId, assessmentId, enrolmentIds: [enrolmentId], reason: row.text, authorId, now };
    const [extensionId] = to === null ? [null] : await writeExtensions(transaction, { ...grant, to });
    const decided = await transaction.lateRequest.update({
      where: { id: requestId },
      data: {
        decision: to === null ? "declined" : "granted",
        reply,
        decidedById: authorId,
        decidedAt: now,
        extensionId,
      },
      select: requestColumns,
    });
    return { kind: "decided", request: parseRequest(decided) };
  });
}
