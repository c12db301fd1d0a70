import { useTranslations } from "next-intl";
import { Meant } from "#components/ui/meaning.tsx";
import type { CheckState } from "#lib/staff/exercise-check.ts";

/** What the table of exercises says of a check. */
export type CheckSummary = {
  present: CheckState;
  /** The last one that was done; stale when the exercise has changed since. */
  last: { problems: number; stale: boolean } | null;
};

/** Where an exercise stands with its check, as a word with its icon. */
export function CheckWord({ present, last }: CheckSummary) {
  const t = useTranslations("exercises.state");
  switch (present.status) {
    case "queued":
      return <Meant meaning="waiting">{t("queued")}</Meant>;
    case "running":
      return <Meant meaning="waiting">{t("running")}</Meant>;
    case "failed":
      return <Meant meaning="failed">{t("failed")}</Meant>;
    case "none":
      if (last === null) return <span className="text-muted">{t("none")}</span>;
      if (last.stale) return <Meant meaning="waiting">{t("stale")}</Meant>;
      if (last.problems > 0) return <Meant meaning="failed">{t("problems", { count: last.problems })}</Meant>;
      return <Meant meaning="passed">{t("proved")}</Meant>;
  }
}
