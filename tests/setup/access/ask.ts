import { unsubscribeToken } from "#app/server/mail/unsubscribe-token.ts";
import type { Address } from "#lib/access/access.ts";
import { defaultPolicy } from "#lib/policy.ts";
import type { Scene } from "#tests/setup/access/work.ts";
import { siteSecret } from "#tests/setup/site-secret.ts";

/** How an address is asked about what is in a scene. */
export type Asked = {
  /** For the parameters in its path, in their order. */
  ids?: string[];
  query?: Record<string, string>;
  /** Text is sent as it is, everything else as JSON; right in form, so that who asks is what decides. */
  body?: unknown;
};

/** The request by which an address is asked about what is in a scene. */
export function ask(address: Address, scene: Scene): Asked {
  return asked[address]?.(scene) ?? {};
}

/** An address as it is sent, with its parameters filled in. */
export function fill(address: Address, { ids = [], query }: Asked): { method: string; path: string } {
  const [method, path] = address.split(" ");
  const filled = ids.reduce((done, id) => done.replace(/\{[^}]+\}/, id), path);
  if (/[{}]/.test(filled)) throw new Error(`${address} is not told what to name`);
  return { method, path: query ? `${filled}?${new URLSearchParams(query)}` : filled };
}

/** Whether what an address is asked about is somebody's, or of a course: by its path, or by the rest of the request. */
export function namesSomething(address: Address): boolean {
  return address.includes("{") || address.endsWith(" /api/submissions");
}

const reason = "Опечатка";
const text = "Пожалуйста, посмотрите ещё раз";
const dryRun = { dryRun: "1" };
const source = "export const answer = 1;";
const announcement = {
  title: { ru: "Скоро", en: "Soon" },
  body: { ru: "Завтра", en: "Tomorrow" },
  publishAt: null,
};
const material = { kind: "book", title: { ru: "Книга", en: "Book" }, note: { ru: "", en: "" }, url: null };

const asked: { [One in Address]?: (scene: Scene) => Asked } = {
  "PAGE /assessments/{id}": (of) => ({ ids: [of.examId] }),
  "PAGE /assessments/{id}/attempts/{attemptId}": (of) => ({ ids: [of.examId, of.handedInId] }),
  "PAGE /assessments/{id}/deadlines": (of) => ({ ids: [of.homeworkId] }),
  "PAGE /assessments/{id}/staff": (of) => ({ ids: [of.examId] }),
  "PAGE /exercises/{id}": (of) => ({ ids: [of.exerciseId] }),
  "PAGE /exercises/{id}/check": (of) => ({ ids: [of.exerciseId] }),
  "PAGE /gradebook/{itemId}": (of) => ({ ids: [of.exerciseItemId] }),
  "PAGE /grades/{enrolmentId}": (of) => ({ ids: [of.owner.enrolmentId] }),
  "PAGE /grades/{enrolmentId}/{itemId}": (of) => ({ ids: [of.owner.enrolmentId, of.exerciseItemId] }),
  "PAGE /items/{id}/regrade": (of) => ({ ids: [of.exerciseItemId] }),
  "PAGE /items/{id}/rubric/{partId}": (of) => ({ ids: [of.essayItemId, "derivation"] }),
  "PAGE /people/{enrolmentId}": (of) => ({ ids: [of.owner.enrolmentId] }),
  "PAGE /regrades/{id}": (of) => ({ ids: [of.regradeId] }),
  "PAGE /regrades/{id}/submissions/{submissionId}": (of) => ({ ids: [of.regradeId, of.programId] }),
  "PAGE /review/{id}": (of) => ({ ids: [of.answersId] }),
  "PAGE /review/appeals/{id}": (of) => ({ ids: [of.appealId] }),
  "PAGE /review/submissions/{id}": (of) => ({ ids: [of.programId] }),
  "PAGE /statistics/{item}": (of) => ({ ids: [of.exerciseItemId] }),
  "PAGE /statistics/{item}/similarity": (of) => ({ ids: [of.exerciseItemId] }),
  "PAGE /statistics/{item}/similarity/{left}/{right}": (of) => ({
    ids: [of.exerciseItemId, of.programId, of.otherProgramId],
  }),

  "POST /api/announcements": () => ({ body: announcement }),
  "PUT /api/announcements/{id}": (of) => ({ ids: [of.announcementId], body: announcement }),
  "POST /api/announcements/{id}/withdraw": (of) => ({ ids: [of.announcementId] }),
  "POST /api/announcements/read": (of) => ({ body: { ids: [of.announcementId] } }),
  "PUT /api/appeals/{id}/claim": (of) => ({ ids: [of.appealId] }),
  "DELETE /api/appeals/{id}/claim": (of) => ({ ids: [of.appealId] }),
  "POST /api/appeals/{id}/decision": (of) => ({
    ids: [of.appealId],
    body: { outcome: "kept", reply: text },
  }),
  "POST /api/appeals/{id}/messages": (of) => ({ ids: [of.appealId], body: { text } }),
  "GET /api/assessments/{id}/attempts": (of) => ({ ids: [of.examId] }),
  "POST /api/assessments/{id}/attempts": (of) => ({ ids: [of.examId] }),
  "POST /api/assessments/{id}/deadline-extensions": (of) => ({
    ids: [of.homeworkId],
    body: {
      people: { kind: "people", enrolmentIds: [of.owner.enrolmentId] },
      move: { kind: "by", days: 1, hours: 0 },
      reason,
      version: "",
    },
  }),
  "PUT /api/assessments/{id}/deadlines": (of) => ({
    ids: [of.homeworkId],
    body: {
      opensAt: "2026-01-01T10:00",
      softDeadline: "2036-01-01T10:00",
      hardDeadline: "2036-01-02T10:00",
      version: "",
    },
  }),
  "GET /api/assessments/{id}/events": (of) => ({ ids: [of.homeworkId] }),
  "POST /api/assessments/{id}/extensions": (of) => ({
    ids: [of.examId],
    body: { minutes: 5, attemptId: of.sittingId, reason },
  }),
  "POST /api/assessments/{id}/late-requests": (of) => ({ ids: [of.homeworkId], body: { text, until: null } }),
  "POST /api/assessments/{id}/release": (of) => ({ ids: [of.examId] }),
  "GET /api/assessments/{id}/results": (of) => ({ ids: [of.examId], query: { format: "csv" } }),
  "GET /api/assessments/{id}/sitting": (of) => ({ ids: [of.examId] }),
  "GET /api/attempts/{id}": (of) => ({ ids: [of.sittingId] }),
  "PUT /api/attempts/{id}/answers/{itemId}": (of) => ({
    ids: [of.sittingId, of.examItemIds[0]],
    body: { answers: {}, baseVersion: 0 },
  }),
  "GET /api/attempts/{id}/events": (of) => ({ ids: [of.sittingId] }),
  "POST /api/attempts/{id}/files": (of) => ({
    ids: [of.sittingId],
    query: { name: "a.pdf" },
    body: "%PDF-1.4",
  }),
  "GET /api/attempts/{id}/files/{fileId}": (of) => ({ ids: [of.sittingId, of.fileId] }),
  "POST /api/attempts/{id}/hand-in": (of) => ({ ids: [of.sittingId] }),
  "POST /api/attempts/{id}/place": (of) => ({ ids: [of.sittingId], body: { from: 0 } }),
  "POST /api/attempts/{id}/reopen": (of) => ({ ids: [of.handedInId], body: { reason } }),
  "GET /api/attempts/{id}/results": (of) => ({ ids: [of.handedInId] }),
  "POST /api/attempts/{id}/submissions": (of) => ({
    ids: [of.homeworkAttemptId],
    body: { itemId: of.essayItemId, answers: {} },
  }),
  "GET /api/auth/{...nextauth}": () => ({ ids: ["csrf"] }),
  "POST /api/auth/{...nextauth}": () => ({ ids: ["signout"], body: {} }),
  "DELETE /api/comments/{id}": (of) => ({ ids: [of.commentId] }),
  "GET /api/drafts/{exerciseId}": (of) => ({ ids: [of.exerciseId] }),
  "PUT /api/drafts/{exerciseId}": (of) => ({ ids: [of.exerciseId], body: { source, baseVersion: 0 } }),
  "GET /api/enrolments/{id}/data": (of) => ({ ids: [of.owner.enrolmentId] }),
  // The address of nobody: who may erase is refused for that, and the scene stays as it is.
  "POST /api/enrolments/{id}/erase": (of) => ({
    ids: [of.owner.enrolmentId],
    body: { email: "nobody@example.org" },
  }),
  "POST /api/enrolments/{id}/extra-time": (of) => ({
    ids: [of.owner.enrolmentId],
    body: { percent: 25, minutes: 0, reason },
  }),
  "GET /api/enrolments/{id}/items/{itemId}/ledger": (of) => ({
    ids: [of.owner.enrolmentId, of.exerciseItemId],
  }),
  "POST /api/enrolments/{id}/items/{itemId}/overrides": (of) => ({
    ids: [of.owner.enrolmentId, of.exerciseItemId],
    body: { kind: "points", points: "7", reason, seenId: null },
  }),
  "POST /api/enrolments/{id}/rounding": (of) => ({
    ids: [of.owner.enrolmentId],
    body: { up: true, reason },
  }),
  "GET /api/exercises/{id}/check": (of) => ({ ids: [of.exerciseId] }),
  "POST /api/exercises/{id}/check": (of) => ({ ids: [of.exerciseId] }),
  "POST /api/exercises/{id}/comments": (of) => ({ ids: [of.exerciseId], body: { text } }),
  "GET /api/grades": () => ({ query: { format: "csv" } }),
  "GET /api/grades.csv": (of) => ({ query: { token: of.linkToken } }),
  "POST /api/grades/links": () => ({ body: { name: "sheet" } }),
  "DELETE /api/grades/links/{id}": (of) => ({ ids: [of.linkId] }),
  "POST /api/items/{id}/appeals": (of) => ({ ids: [of.exerciseItemId], body: { text } }),
  "POST /api/items/{id}/regrades": (of) => ({
    ids: [of.exerciseItemId],
    body: { exerciseVersion: "0123456789ab", scope: {}, reason },
  }),
  "PUT /api/items/{id}/rubrics/{partId}": (of) => ({
    ids: [of.essayItemId, "derivation"],
    query: dryRun,
    body: {
      lines: [{ id: null, text: { ru: "Вывод", en: "Derivation" }, points: 1 }],
      ...{ reason, version: 0, handScores: null },
    },
  }),
  "POST /api/items/{id}/rulings": (of) => ({ ids: [of.essayItemId], body: { kind: "void", reason } }),
  "POST /api/late-requests/{id}/decision": (of) => ({
    ids: [of.lateRequestId],
    body: { kind: "declined", reply: text },
  }),
  "POST /api/marks": () => ({ query: dryRun, body: "email,component,mark\n" }),
  "PUT /api/policy": () => ({ body: { policy: defaultPolicy, version: 1 } }),
  "PUT /api/course/telegram": () => ({ body: { chat: null } }),
  "PUT /api/profile/mail": () => ({ body: { wanted: true } }),
  "POST /api/materials": () => ({ body: material }),
  "PUT /api/materials/{id}": (of) => ({ ids: [of.materialId], body: material }),
  "POST /api/materials/{id}/move": (of) => ({ ids: [of.materialId], body: { to: "later" } }),
  "POST /api/materials/{id}/remove": (of) => ({ ids: [of.materialId] }),
  "POST /api/preview": () => ({ body: { markdown: "$x$" } }),
  "POST /api/questions/{id}/comments": (of) => ({ ids: [of.questionId], body: { text } }),
  "GET /api/regrades/{id}": (of) => ({ ids: [of.regradeId] }),
  "POST /api/regrades/{id}/apply": (of) => ({ ids: [of.regradeId], body: { mode: "replace" } }),
  "POST /api/regrades/{id}/drop": (of) => ({ ids: [of.regradeId] }),
  "POST /api/roster": () => ({ query: dryRun, body: "email,name,group,role\n" }),
  "GET /api/rulings/{id}": (of) => ({ ids: [of.rulingId] }),
  "POST /api/rulings/{id}/apply": (of) => ({ ids: [of.rulingId] }),
  "GET /api/submissions": (of) => ({ query: { exerciseId: of.exerciseId } }),
  "POST /api/submissions": (of) => ({ body: { exerciseId: of.exerciseId, source, kind: "run" } }),
  "GET /api/submissions/{id}": (of) => ({ ids: [of.programId] }),
  "PUT /api/submissions/{id}/claim": (of) => ({ ids: [of.answersId] }),
  "DELETE /api/submissions/{id}/claim": (of) => ({ ids: [of.answersId] }),
  "POST /api/submissions/{id}/comments": (of) => ({ ids: [of.programId], body: { line: 1, text } }),
  "DELETE /api/submissions/{id}/comments/{commentId}": (of) => ({ ids: [of.programId, of.lineCommentId] }),
  "GET /api/submissions/{id}/events": (of) => ({ ids: [of.programId] }),
  "POST /api/submissions/{id}/hand-scores": (of) => ({
    ids: [of.answersId],
    body: { partId: "derivation", points: 1, of: 1, rubricLines: [0], rubricId: null, comment: "" },
  }),
  "GET /api/submissions/{id}/inspection": (of) => ({ ids: [of.programId] }),
  "POST /api/submissions/{id}/inspection": (of) => ({ ids: [of.programId] }),
  "POST /api/tokens": () => ({ body: { name: "new" } }),
  "DELETE /api/tokens/{id}": (of) => ({ ids: [of.tokenId] }),
  "POST /api/unsubscribe": (of) => ({ query: { token: unsubscribeToken(of.owner.userId, siteSecret) } }),
};
