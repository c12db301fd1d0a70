"use client";

import { useTranslations } from "next-intl";
import type { DraftStatus } from "#components/exercise/draft-keeper.ts";
import { classNames } from "#components/ui/class-names.ts";
import { MeaningIcon } from "#components/ui/meaning.tsx";

/** Below the editor: where the text stands, in words, and how the keyboard leaves the editor. */
export function DraftLine({ status, untouched }: { status: DraftStatus; untouched: boolean }) {
  const t = useTranslations("exercise");
  const meaning = status.kind === "refused" ? "failed" : troubles.includes(status.kind) ? "partly" : null;
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 border-hairline border-t bg-raised px-4 text-sm">
      <span
        data-draft={status.kind}
        className={classNames(
          "inline-flex items-center gap-1.5",
          meaning === "partly" ? "text-partly" : meaning === "failed" ? "text-failed" : "text-muted",
        )}
      >
        {meaning && <MeaningIcon meaning={meaning} />}
        {untouched && meaning === null ? t("draft.untouched") : words()}
      </span>
      <span className="hidden text-muted sm:inline">{t("leaveEditor")}</span>
    </div>
  );

  function words(): string {
    if (status.kind !== "refused") return t(`draft.${status.kind}`);
    return t("draft.refused", { reason: status.problem.title });
  }
}

const troubles: DraftStatus["kind"][] = ["offline", "too_large", "conflict"];
