import { callApi } from "#components/call/call-api.ts";
import type { SentFile } from "#components/question/attachment-field.tsx";
import type { SaveResult } from "#components/sitting/saving/answer-queue.ts";
import { createdSubmissionSchema, problemSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import type { Answers } from "#lib/question.ts";
import {
  type AttemptEvent,
  answersConflictSchema,
  answersSavedSchema,
  attemptEventSchema,
  attemptStateSchema,
  storedFileSchema,
} from "#lib/sitting/api.ts";
import { previewSchema } from "#lib/sitting/preview.ts";
import {
  extendedSchema,
  extraTimeSchema,
  releasedSchema,
  reopenedSchema,
  rulingSchema,
} from "#lib/sitting/staff-api.ts";

/*
 * All that the pages of sittings ask the server for, with the parsers of the answers. Pages load this by
 * `load-calls.ts` after they can be read, so that the parsers hold up no page.
 */

const states = { schema: attemptStateSchema } as const;

/** Begins an attempt, or finds the one that runs. */
export function begin(assessmentId: string, locale: Locale) {
  const path = `/api/assessments/${assessmentId}/attempts`;
  return callApi({ method: "POST", path, locale, ...states });
}

export function readAttempt(attemptId: string, locale: Locale) {
  return callApi({ method: "GET", path: `/api/attempts/${attemptId}`, locale, ...states });
}

export function handIn(attemptId: string, locale: Locale) {
  return callApi({ method: "POST", path: `/api/attempts/${attemptId}/hand-in`, locale, ...states });
}

/** Leaves the question at a place for good. */
export function moveOn(attemptId: string, from: number, locale: Locale) {
  const path = `/api/attempts/${attemptId}/place`;
  return callApi({ method: "POST", path, locale, body: { from }, ...states });
}

/** @param onClock called with the server's time, which comes with every save */
export async function saveAnswers(
  where: { attemptId: string; itemId: string; locale: Locale },
  body: { answers: Answers; baseVersion: number },
  onClock: (now: string, endsAt: string | null) => void,
): Promise<SaveResult> {
  const path = `/api/attempts/${where.attemptId}/answers/${where.itemId}`;
  const { locale } = where;
  const result = await callApi({ method: "PUT", path, locale, schema: answersSavedSchema, body });
  if (result.kind === "done") {
    const { now, endsAt, version, savedAt } = result.value;
    onClock(now, endsAt);
    return { kind: "saved", version, savedAt };
  }
  if (result.kind === "later") return result;
  const conflict = answersConflictSchema.safeParse(result.body);
  if (conflict.success) return { kind: "conflict", saved: conflict.data.saved };
  return { kind: "refused", problem: result.problem };
}

/** Sends the answers of one question of homework. */
export function submitAnswers(
  { attemptId, locale }: { attemptId: string; locale: Locale },
  body: { itemId: string; answers: Answers },
  idempotencyKey: string,
) {
  const path = `/api/attempts/${attemptId}/submissions`;
  return callApi({
    method: "POST",
    path,
    locale,
    schema: createdSubmissionSchema,
    body,
    idempotencyKey,
  });
}

export function drawMarkdown(markdown: string, locale: Locale) {
  return callApi({ method: "POST", path: "/api/preview", locale, schema: previewSchema, body: { markdown } });
}

export function readEvent(data: unknown): AttemptEvent {
  return attemptEventSchema.parse(JSON.parse(String(data)));
}

const fileTimeoutMs = 120_000;

/**
 * Stores a file of an attempt as it is.
 *
 * @param onProgress called with the share that is sent, from 0 to 1; `fetch` does not tell it
 */
export function sendFile(
  attemptId: string,
  file: File,
  locale: Locale,
  onProgress: (share: number) => void,
): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/attempts/${attemptId}/files?${new URLSearchParams({ name: file.name })}`);
    request.setRequestHeader("Accept-Language", locale);
    request.setRequestHeader("Content-Type", file.type);
    request.responseType = "json";
    request.timeout = fileTimeoutMs;
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onload = () => resolve(readSentFile(request.response));
    request.onerror = request.ontimeout = () => resolve({ kind: "later" });
    request.send(file);
  });
}

/** What is neither a stored file nor a problem is not from our server. */
function readSentFile(body: unknown): SentFile {
  const stored = storedFileSchema.safeParse(body);
  if (stored.success) return { kind: "stored", id: stored.data.id };
  const problem = problemSchema.safeParse(body);
  return problem.success ? { kind: "refused", problem: problem.data } : { kind: "later" };
}

/** Gives more time to one attempt that runs, or to all. */
export function extend(
  assessmentId: string,
  body: { minutes: number; attemptId: string | null; reason: string },
  locale: Locale,
) {
  const path = `/api/assessments/${assessmentId}/extensions`;
  return callApi({ method: "POST", path, locale, schema: extendedSchema, body });
}

export function giveExtraTime(
  enrolmentId: string,
  body: { percent: number; minutes: number; reason: string },
  locale: Locale,
) {
  const path = `/api/enrolments/${enrolmentId}/extra-time`;
  return callApi({ method: "POST", path, locale, schema: extraTimeSchema, body });
}

/** Opens an attempt again that was handed in by mistake. */
export function reopen(attemptId: string, body: { reason: string }, locale: Locale) {
  const path = `/api/attempts/${attemptId}/reopen`;
  return callApi({ method: "POST", path, locale, schema: reopenedSchema, body });
}

export function release(assessmentId: string, locale: Locale) {
  const path = `/api/assessments/${assessmentId}/release`;
  return callApi({ method: "POST", path, locale, schema: releasedSchema });
}

const rulings = { schema: rulingSchema } as const;

export function proposeRuling(itemId: string, body: { kind: string; reason: string }, locale: Locale) {
  return callApi({ method: "POST", path: `/api/items/${itemId}/rulings`, locale, body, ...rulings });
}

export function readRuling(id: string, locale: Locale) {
  return callApi({ method: "GET", path: `/api/rulings/${id}`, locale, ...rulings });
}

export function applyRuling(id: string, locale: Locale) {
  return callApi({ method: "POST", path: `/api/rulings/${id}/apply`, locale, ...rulings });
}
