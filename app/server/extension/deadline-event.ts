import type { Deadlines } from "#lib/deadline.ts";
import type { DeadlineEvent } from "#lib/extension/deadline-api.ts";

/** What an open page is told of the deadlines that hold for who looks at it. */
export function deadlineEvent({ opensAt, softDeadline, hardDeadline }: Deadlines): DeadlineEvent {
  return {
    opensAt: opensAt.toISOString(),
    softDeadline: softDeadline?.toISOString() ?? null,
    hardDeadline: hardDeadline?.toISOString() ?? null,
  };
}
