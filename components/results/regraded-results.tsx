import { useTranslations } from "next-intl";
import { Results, type ResultsProps } from "#components/results/results.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Attempt } from "#lib/api.ts";
import type { Report } from "#lib/report.ts";

type Props = ResultsProps & {
  regraded: Attempt["regraded"];
  /** As it was graded first, when that is not what counts. */
  first: Report | null;
};

/** The results that count; where the submission was graded again, why, and what it was first. */
export function RegradedResults({ regraded, first, ...results }: Props) {
  const t = useTranslations("regrade.own");
  return (
    <>
      <RegradedNote regraded={regraded} />
      {regraded !== null && first === null && <p className="mb-4 text-muted text-sm">{t("kept")}</p>}
      <Results {...results} />
      {first !== null && (
        <details className="mt-6 border-hairline border-t pt-3">
          <summary className="cursor-pointer font-medium">{t("first")}</summary>
          <div className="mt-3">
            <Results {...results} report={first} of={t("first")} />
          </div>
        </details>
      )}
    </>
  );
}

/** Tells that a submission was graded again, and why. */
export function RegradedNote({ regraded }: Pick<Props, "regraded">) {
  const t = useTranslations("regrade.own");
  if (regraded === null) return null;
  return (
    <Notice meaning="waiting" title={t("again")} className="mb-4">
      {t("why", { reason: regraded.reason })}
    </Notice>
  );
}
