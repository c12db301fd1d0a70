"use client";

import { useTranslations } from "next-intl";
import { Results } from "#components/results/results.tsx";
import type { SentCredit } from "#lib/credit.ts";
import type { Locale } from "#lib/locale.ts";
import type { Report } from "#lib/report.ts";

type Props = {
  before: Report;
  after: Report;
  source: string;
  points: string;
  credit: SentCredit;
  locale: Locale;
};

/** The first verdict of a submission beside that of a regrade, and the program they are about. */
export function ReportPair({ before, after, source, points, credit, locale }: Props) {
  const t = useTranslations("regrade.compare");
  const sides = [
    { title: t("before"), report: before },
    { title: t("after"), report: after },
  ];
  return (
    <>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {sides.map(({ title, report }) => (
          <section key={title} aria-label={title} className="min-w-0">
            <h2 className="font-semibold text-lg">{title}</h2>
            <p className="mb-3 text-muted text-sm">{t("version", { version: report.exerciseVersion })}</p>
            <Results
              report={report}
              kind="submit"
              points={points}
              credit={credit}
              locale={locale}
              of={title}
              onGoTo={() => document.getElementById("program")?.scrollIntoView()}
            />
          </section>
        ))}
      </div>
      <section aria-labelledby="program" className="mt-10">
        <h2 id="program" className="eyebrow mb-3">
          {t("code")}
        </h2>
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="overflow-x-auto border-hairline border-y py-3 font-mono text-sm"
        >
          {source}
        </pre>
      </section>
    </>
  );
}
