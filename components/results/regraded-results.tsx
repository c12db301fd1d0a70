import { useTranslations } from "next-intl";
import { Results, type ResultsProps } from "#components/results/results.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import type { Attempt } from "#lib/api.ts";
import type { Report } from "#lib/report.ts";

type Props = ResultsProps & {
  regraded: NoteProps["regraded"];
  /** As it was graded first, when that is not what counts. */
  first: Report | null;
  ledger: NoteProps["ledger"];
};

type NoteProps = {
  regraded: Attempt["regraded"];
  /** Where the person reads the history of the points; null where there is none, or the page leads there itself. */
  ledger: string | null;
};

/** The results that count; where the submission was graded again, why, and what it was first. */
export function RegradedResults({ regraded, first, ledger, ...results }: Props) {
  const t = useTranslations("regrade.own");
  return (
    <>
      <RegradedNote regraded={regraded} ledger={ledger} />
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
export function RegradedNote({ regraded, ledger }: NoteProps) {
  const t = useTranslations("regrade.own");
  if (regraded === null) return null;
  return (
    <Notice meaning="waiting" title={t("again")} className="mb-4">
      {t("why", { reason: regraded.reason })}{" "}
      {ledger !== null && (
        <PageLink href={ledger} className="link">
          {t("history")}
        </PageLink>
      )}
    </Notice>
  );
}
