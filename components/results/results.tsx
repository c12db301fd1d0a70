"use client";

import { useTranslations } from "next-intl";
import { Picture } from "#components/picture/picture.tsx";
import { CaseRow } from "#components/results/case-row.tsx";
import { ProgramErrorLine } from "#components/results/program-error.tsx";
import { VerdictBadge } from "#components/results/verdict-badge.tsx";
import { readCredit, type SentCredit } from "#lib/credit.ts";
import { decimal, type Exact, exact, zero } from "#lib/exact.ts";
import type { Locale } from "#lib/locale.ts";
import { showPoints } from "#lib/points.ts";
import type { CaseReport, GroupReport, Report } from "#lib/report.ts";
import { earnedPoints } from "#lib/score.ts";

export type ResultsProps = {
  report: Report;
  kind: "run" | "submit";
  /** Points of the item, a decimal as text. */
  points: string;
  /** What the time of the submission does to its score. */
  credit: SentCredit;
  locale: Locale;
  /** Takes the person to a place in their code; both from 1. */
  onGoTo(line: number, column: number): void;
  /** Which results they are, where there are others on the page. */
  of?: string;
};

/** What grading says of one submission: the verdict, its points, each case in its group, and a picture. */
export function Results({ report, kind, points, credit, locale, onGoTo, of }: ResultsProps) {
  const t = useTranslations("results");
  const labelOf = (part: string) => (of === undefined ? part : `${of}: ${part}`);
  const firstFailed = report.cases.find((one) => !one.hidden && one.verdict !== "accepted" && !one.notRun);
  return (
    <div data-verdict={report.verdict}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <VerdictBadge verdict={report.verdict} />
        <Summary report={report} kind={kind} points={points} credit={credit} locale={locale} />
        {report.verdict !== "compile_error" && (
          <span className="figures text-muted text-sm">{t("time", { time: report.timeMs })}</span>
        )}
      </div>
      <Explanation report={report} kind={kind} />
      {report.error && (
        <div className="mt-3">
          <ProgramErrorLine error={report.error} locale={locale} onGoTo={onGoTo} />
        </div>
      )}
      {shownGroups(report).map((group) => (
        <section key={group.id} className="mt-4" aria-label={labelOf(group.name[locale])}>
          <div className="flex items-baseline justify-between gap-4 border-hairline border-b pb-1.5">
            <h3 className="eyebrow">{group.name[locale]}</h3>
            {kind === "submit" && (
              <GroupPoints group={group} report={report} points={decimal(points)} locale={locale} />
            )}
          </div>
          <Cases
            cases={report.cases.filter((one) => one.group === group.id)}
            firstFailed={firstFailed}
            locale={locale}
            onGoTo={onGoTo}
          />
        </section>
      ))}
      {report.picture && (
        <section className="mt-6 break-inside-avoid" aria-label={labelOf(t("picture"))}>
          <h3 className="eyebrow mb-3">{t("picture")}</h3>
          <Picture picture={report.picture} locale={locale} />
        </section>
      )}
    </div>
  );
}

/** Of a program that does not compile no case was run: there is nothing to list. */
function shownGroups({ verdict, groups }: Report): GroupReport[] {
  return verdict === "compile_error" ? [] : groups;
}

/** The cases of a group; a hint that all the failed ones have stands once, below them. */
function Cases({
  cases,
  firstFailed,
  ...rest
}: Pick<ResultsProps, "locale" | "onGoTo"> & { cases: CaseReport[]; firstFailed: CaseReport | undefined }) {
  const t = useTranslations("results");
  const hints = cases.flatMap((one) => (one.hidden && one.hint ? [one.hint[rest.locale]] : []));
  const [hint = "", ...others] = new Set(hints);
  const isShared = hints.length > 1 && others.length === 0;
  return (
    <>
      <ul>
        {cases.map((one, i) => (
          <CaseRow
            key={i}
            result={one.hidden && isShared ? { ...one, hint: null } : one}
            open={one === firstFailed}
            {...rest}
          />
        ))}
      </ul>
      {isShared && (
        <p className="max-w-[72ch] py-2 pl-7 text-muted text-sm">
          {t("hint")} {hint}
        </p>
      )}
    </>
  );
}

/** Points of a submission, after lateness where there is any; of a run, how many cases passed. */
function Summary({ report, kind, points, credit, locale }: Omit<ResultsProps, "onGoTo">) {
  const t = useTranslations("results");
  if (report.verdict === "grader_fault") return null;
  if (kind === "run") {
    const passed = report.cases.filter((one) => one.verdict === "accepted").length;
    if (report.cases.length === 0) return null;
    return <strong>{t("passedCases", { passed, total: report.cases.length })}</strong>;
  }
  const possible = decimal(points);
  const earned = earnedPoints(report.score, readCredit(credit), possible);
  const inTime = earnedPoints(report.score, { kind: "full" }, possible);
  const total = showPoints(possible, locale);
  return (
    <>
      <strong className="figures text-lg">
        {t("points", { earned: showPoints(earned, locale), total })}
      </strong>
      {!earned.equals(inTime) && (
        <span className="text-partly text-sm">{t("late", { score: showPoints(inTime, locale) })}</span>
      )}
    </>
  );
}

/** One sentence where the verdict needs it: what it means and what to do. */
function Explanation({ report, kind }: Pick<ResultsProps, "report" | "kind">) {
  const t = useTranslations("results");
  const verdicts = useTranslations("verdicts");
  if (report.verdict === "accepted")
    return kind === "run" ? <p className="mt-2 text-muted text-sm">{t("runPassed")}</p> : null;
  return (
    <p className="mt-2 max-w-[88ch] text-pretty text-muted text-sm">
      {verdicts(`explained.${report.verdict}`)}
    </p>
  );
}

function GroupPoints({
  group,
  report,
  points,
  locale,
}: {
  group: GroupReport;
  report: Report;
  points: Exact;
  locale: Locale;
}) {
  const t = useTranslations("results");
  const allWeight = report.groups.reduce((sum, { weight }) => sum + weight, 0);
  if (group.weight === 0) return <span className="text-muted text-sm">{t("forPractice")}</span>;
  const worth = points.mul(exact(group.weight, allWeight));
  const earned = group.passed ? worth : zero;
  return (
    <span className="figures text-muted text-sm">
      {t("groupPoints", { earned: showPoints(earned, locale), total: showPoints(worth, locale) })}
    </span>
  );
}
