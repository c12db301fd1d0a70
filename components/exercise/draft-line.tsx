"use client";

import { useTranslations } from "next-intl";
import type { DraftStatus } from "#components/exercise/draft-keeper.ts";
import { MeaningIcon } from "#components/ui/meaning.tsx";

/** Where the text stands, in words: on the server, or on this device for now. */
export function DraftLine({ status, untouched }: { status: DraftStatus; untouched: boolean }) {
  const t = useTranslations("exercise");
  if (untouched) return null;
  const troubled = !["saved", "waiting", "saving"].includes(status.kind);
  return (
    <span
      data-draft={status.kind}
      title={status.kind === "refused" ? status.problem.detail : undefined}
      className={troubled ? "inline-flex items-center gap-1.5 text-partly text-sm" : "text-muted text-sm"}
    >
      {troubled && <MeaningIcon meaning="partly" />}
      {status.kind === "refused" ? status.problem.title : t(`draft.${status.kind}`)}
    </span>
  );
}
