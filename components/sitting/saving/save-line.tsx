"use client";

import { useTranslations } from "next-intl";
import type { AnswerQueue, SaveStatus } from "#components/sitting/saving/answer-queue.ts";
import { classNames } from "#components/ui/class-names.ts";
import { type Meaning, MeaningIcon, meaningText } from "#components/ui/meaning.tsx";
import { time } from "#lib/format.ts";

/** Where the answers stand, in words: the most troublesome of them speaks. Trouble is read out. */
export function SaveLine({
  queue,
  itemIds,
  timeZone,
}: {
  queue: AnswerQueue;
  itemIds: string[];
  timeZone: string;
}) {
  const t = useTranslations("sitting.save");
  const status = worst(itemIds.map((id) => queue.status(id)));
  const meaning = meanings[status.kind];
  return (
    <>
      <span
        data-saving={status.kind}
        className={classNames(
          "inline-flex items-center gap-1.5 text-sm",
          meaning ? meaningText[meaning] : "text-muted",
        )}
      >
        {meaning && <MeaningIcon meaning={meaning} />}
        {words()}
      </span>
      <span role="status" className="sr-only">
        {meaning && words()}
      </span>
    </>
  );

  function words(): string {
    switch (status.kind) {
      case "saved":
        return status.savedAt === null
          ? t("nothing")
          : t("saved", { time: time(new Date(status.savedAt), { timeZone }) });
      case "refused":
        return t("refused", { reason: status.problem.title });
      default:
        return t(status.kind);
    }
  }
}

const meanings: Partial<Record<SaveStatus["kind"], Meaning>> = {
  offline: "partly",
  conflict: "partly",
  refused: "failed",
};

const order: SaveStatus["kind"][] = ["conflict", "refused", "offline", "saving", "waiting"];

/** Saved only when everything is; then the newest time speaks. */
function worst(statuses: SaveStatus[]): SaveStatus {
  for (const kind of order) {
    const found = statuses.find((status) => status.kind === kind);
    if (found) return found;
  }
  const times = statuses.flatMap((status) =>
    status.kind === "saved" && status.savedAt !== null ? [status.savedAt] : [],
  );
  return { kind: "saved", savedAt: times.sort().at(-1) ?? null };
}
