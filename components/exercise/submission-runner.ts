import { callApi } from "#components/call/call-api.ts";
import {
  createdSubmissionSchema,
  type Problem,
  type SubmissionResult,
  submissionEventSchema,
  submissionResultSchema,
} from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import type { Report } from "#lib/report.ts";

export type SubmissionKind = SubmissionResult["kind"];

/** How far a submission is, in the order in which it happens. */
export type Progress =
  | { stage: "idle" }
  | { stage: "sending"; kind: SubmissionKind }
  | { stage: "retrying"; kind: SubmissionKind; reason: "offline" | "unavailable" | "too_often" }
  | { stage: "refused"; kind: SubmissionKind; problem: Problem }
  | { stage: "queued"; kind: SubmissionKind; place: number | null; fault: boolean }
  | { stage: "running"; kind: SubmissionKind; done: number; total: number | null }
  | { stage: "graded"; kind: SubmissionKind; id: string; report: Report };

const pollMs = 1_000;

/**
 * Sends a solution and follows it to its verdict. While there is no connection it tries again by itself,
 * always with the same idempotency key, so that however often it is sent it is one submission.
 */
export class SubmissionRunner {
  progress: Progress;
  readonly #locale: Locale;
  readonly #exerciseId: string;
  readonly #listeners = new Set<() => void>();
  #events: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(locale: Locale, exerciseId: string, progress: Progress) {
    this.#locale = locale;
    this.#exerciseId = exerciseId;
    this.progress = progress;
  }

  /** True while a submission is under way: a second one would be the same one. */
  get isBusy(): boolean {
    return !["idle", "refused", "graded"].includes(this.progress.stage);
  }

  send(kind: SubmissionKind, source: string) {
    if (this.isBusy) return;
    this.#set({ stage: "sending", kind });
    void this.#post(kind, source, crypto.randomUUID());
  }

  /** Goes on with a submission that was under way before the page was loaded. */
  follow(id: string, kind: SubmissionKind) {
    this.#stopped = false;
    this.#events?.close();
    const events = new EventSource(`/api/submissions/${id}/events`);
    this.#events = events;
    events.onmessage = (message) => this.#hear(id, kind, String(message.data));
    // The browser connects again by itself while the state is CONNECTING; when it gives up, we ask instead.
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) this.#poll(id, kind);
    };
  }

  stop() {
    this.#stopped = true;
    this.#events?.close();
    clearTimeout(this.#timer);
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #post(kind: SubmissionKind, source: string, idempotencyKey: string): Promise<void> {
    const result = await callApi({
      method: "POST",
      path: "/api/submissions",
      locale: this.#locale,
      schema: createdSubmissionSchema,
      body: { exerciseId: this.#exerciseId, source, kind },
      idempotencyKey,
    });
    switch (result.kind) {
      case "done":
        this.#set({ stage: "queued", kind, place: null, fault: false });
        this.follow(result.value.id, kind);
        return;
      case "refused":
        this.#set({ stage: "refused", kind, problem: result.problem });
        return;
      case "later":
        this.#set({ stage: "retrying", kind, reason: result.reason });
        this.#timer = setTimeout(() => void this.#post(kind, source, idempotencyKey), result.waitMs);
    }
  }

  #hear(id: string, kind: SubmissionKind, data: string) {
    const event = submissionEventSchema.parse(JSON.parse(data));
    switch (event.type) {
      case "queued":
        this.#set({ stage: "queued", kind, place: event.place, fault: event.fault });
        return;
      case "running":
        this.#set({ stage: "running", kind, done: event.done, total: event.total });
        return;
      case "graded":
        this.#finish(id, kind, event.report);
    }
  }

  async #poll(id: string, kind: SubmissionKind): Promise<void> {
    if (this.#stopped) return;
    const result = await callApi({
      method: "GET",
      path: `/api/submissions/${id}`,
      locale: this.#locale,
      schema: submissionResultSchema,
    });
    if (result.kind === "refused") {
      this.#set({ stage: "refused", kind, problem: result.problem });
      return;
    }
    if (result.kind === "done" && result.value.report) {
      this.#finish(id, kind, result.value.report);
      return;
    }
    if (result.kind === "done" && result.value.status === "running" && this.progress.stage !== "running")
      this.#set({ stage: "running", kind, done: 0, total: null });
    this.#timer = setTimeout(
      () => void this.#poll(id, kind),
      result.kind === "later" ? result.waitMs : pollMs,
    );
  }

  #finish(id: string, kind: SubmissionKind, report: Report) {
    this.stop();
    this.#set({ stage: "graded", kind, id, report });
  }

  #set(progress: Progress) {
    this.progress = progress;
    for (const listener of this.#listeners) listener();
  }
}
