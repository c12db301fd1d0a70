"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { VisibleCaseDetail } from "#components/results/visible-case-detail.tsx";
import { MeaningIcon, meaningOf, meaningText } from "#components/ui/meaning.tsx";
import { describeCase } from "#lib/describe-mistake.ts";
import type { Locale } from "#lib/locale.ts";
import type { CaseReport, HiddenCaseReport, VisibleCaseReport } from "#lib/report.ts";

type Props = { open: boolean; locale: Locale; onGoTo(line: number, column: number): void };

/** One case: its name, outcome and time; a visible one opens to its data, a hidden one has none to show. */
export function CaseRow({ result, ...rest }: Props & { result: CaseReport }) {
  return (
    <li className="border-hairline border-b">
      {result.hidden ? (
        <HiddenCase result={result} locale={rest.locale} />
      ) : result.notRun ? (
        <Line result={result} locale={rest.locale} />
      ) : (
        <VisibleCase result={result} {...rest} />
      )}
    </li>
  );
}

function VisibleCase({ result, open, locale, onGoTo }: Props & { result: VisibleCaseReport }) {
  return (
    <details open={open} className="group">
      <summary className="list-none py-2 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <Line result={result} locale={locale} opens />
      </summary>
      <div className="pb-3 pl-7">
        <VisibleCaseDetail result={result} locale={locale} onGoTo={onGoTo} />
      </div>
    </details>
  );
}

function HiddenCase({ result, locale }: { result: HiddenCaseReport; locale: Locale }) {
  const t = useTranslations("results");
  const sentence = result.notRun ? null : describeCase({ ...result, hint: null }, locale);
  return (
    <>
      <Line result={result} locale={locale} />
      {(sentence || result.hint) && (
        <div className="max-w-[72ch] space-y-0.5 pb-2.5 pl-7 text-sm">
          {sentence && <p className="text-failed">{sentence}</p>}
          {result.hint && (
            <p className="text-muted">
              {t("hint")} {result.hint[locale]}
            </p>
          )}
        </div>
      )}
    </>
  );
}

function Line({ result, locale, opens = false }: { result: CaseReport; locale: Locale; opens?: boolean }) {
  const t = useTranslations("results");
  const verdicts = useTranslations("verdicts");
  const meaning = result.notRun ? "waiting" : meaningOf(result.verdict);
  return (
    <div className={`flex items-start gap-3 ${opens ? "" : "py-2"}`}>
      <MeaningIcon meaning={meaning} className="mt-1" />
      <span className="min-w-0 flex-1">
        <span className={result.verdict === "accepted" ? undefined : "font-medium"}>
          {result.name[locale]}
        </span>
        <span className={`ml-2 text-sm ${meaningText[meaning]}`}>
          {result.notRun ? t("notRun") : verdicts(`caseName.${result.verdict}`)}
        </span>
      </span>
      {!result.hidden && !result.notRun && (
        <span className="figures shrink-0 pt-0.5 text-muted text-sm">
          {t("time", { time: result.timeMs })}
        </span>
      )}
      {opens && (
        <ChevronRight
          aria-hidden
          className="mt-1 size-4 shrink-0 text-muted transition-transform duration-150 group-open:rotate-90"
        />
      )}
    </div>
  );
}
