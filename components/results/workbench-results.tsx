"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type Decided, DecidedNote } from "#components/exercise/decided-note.tsx";
import type { Progress } from "#components/exercise/submission-runner.ts";
import { RegradedNote } from "#components/results/regraded-results.tsx";
import { Results } from "#components/results/results.tsx";
import { SubmissionProgress } from "#components/results/submission-progress.tsx";
import type { Attempt } from "#lib/api.ts";
import type { SentCredit } from "#lib/credit.ts";
import { moment } from "#lib/format.ts";
import type { Locale } from "#lib/locale.ts";
import type { Report } from "#lib/report.ts";

/** A graded submission on the page; `createdAt` only of one that was there when the page was made. */
export type ShownResult = { id: string; kind: "run" | "submit"; report: Report; createdAt: Date | null };

type Props = {
  progress: Progress;
  shown: ShownResult | null;
  points: string;
  creditOf(submissionId: string): SentCredit;
  regradedOf(submissionId: string): Attempt["regraded"];
  decided: Decided;
  locale: Locale;
  timeZone: string;
  now: Date;
  onGoTo(line: number, column: number): void;
};

/** What stands below the editor: how far a submission is, or what grading said of the last one. */
export function WorkbenchResults(props: Props) {
  const { progress, shown, points, creditOf, regradedOf, decided, locale, timeZone, now, onGoTo } = props;
  const t = useTranslations("results");
  const path = usePathname();
  const underWay = progress.stage !== "idle" && progress.stage !== "graded" ? progress : null;
  return (
    <section aria-label={t("title")} className="h-full overflow-y-auto px-5 py-4" tabIndex={-1}>
      {underWay && (
        <SubmissionProgress
          progress={underWay}
          onAgain={() => location.assign(`/${locale}/sign-in?to=${encodeURIComponent(path)}`)}
        />
      )}
      {!underWay && !shown && (
        <div className="max-w-[64ch]">
          <p className="font-medium">{t("nothingYet.title")}</p>
          <p className="mt-1 text-muted">{t("nothingYet.todo")}</p>
        </div>
      )}
      {!underWay && shown && (
        <>
          <h2 className="eyebrow mb-1.5">
            {shown.createdAt
              ? t("ofLast", { time: moment(shown.createdAt, { locale, timeZone, now }) })
              : t(shown.kind === "run" ? "ofRun" : "ofSubmission")}
          </h2>
          {shown.kind === "submit" && <DecidedNote {...decided} />}
          <RegradedNote
            regraded={regradedOf(shown.id)}
            ledger={decided.itemId && `/gradebook/${decided.itemId}`}
          />
          <Results
            key={shown.id}
            report={shown.report}
            kind={shown.kind}
            points={points}
            credit={creditOf(shown.id)}
            locale={locale}
            onGoTo={onGoTo}
          />
        </>
      )}
    </section>
  );
}
