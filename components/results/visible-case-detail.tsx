"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ProgramErrorLine } from "#components/results/program-error.tsx";
import { describeCase } from "#lib/describe-mistake.ts";
import type { Locale } from "#lib/locale.ts";
import type { VisibleCaseReport } from "#lib/report.ts";

/** All of a visible case: what went in, what should have come out and what did, where and how they differ. */
export function VisibleCaseDetail({
  result,
  locale,
  onGoTo,
}: {
  result: VisibleCaseReport;
  locale: Locale;
  onGoTo(line: number, column: number): void;
}) {
  const t = useTranslations("results");
  const { difference, tolerance } = result;
  const sentence = describeCase(result, locale);
  return (
    <div className="space-y-3 text-sm">
      {!result.error && sentence && <p className="max-w-[72ch] text-base text-failed">{sentence}</p>}
      {result.error && <ProgramErrorLine error={result.error} locale={locale} onGoTo={onGoTo} />}
      <dl className="grid gap-x-4 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {result.arguments.map((argument) => (
          <Value key={argument.name} name={<code className="font-mono">{argument.name}</code>}>
            {argument.value}
          </Value>
        ))}
        <Value name={t("expected")}>{result.expected}</Value>
        {result.returned !== null && (
          <Value name={t("returned")} failed={result.verdict !== "accepted"}>
            {result.returned}
          </Value>
        )}
      </dl>
      {difference && (
        <p className="figures max-w-[80ch] text-muted">
          {difference.index.length > 0
            ? t("firstDifference", {
                index: difference.index.map((i) => `[${i}]`).join(""),
                expected: difference.expected,
                returned: difference.returned,
              })
            : null}{" "}
          {t("errors", { absolute: difference.absoluteError, relative: difference.relativeError })}{" "}
          {tolerance &&
            t("tolerance", { absolute: short(tolerance.absolute), relative: short(tolerance.relative) })}
        </p>
      )}
      {result.console !== "" && (
        <div>
          <h4 className="eyebrow">{t("console")}</h4>
          <Text>{result.console}</Text>
          {result.consoleCut && <p className="mt-1 text-muted">{t("consoleCut")}</p>}
        </div>
      )}
    </div>
  );
}

function Value({ name, failed = false, children }: { name: ReactNode; failed?: boolean; children: string }) {
  return (
    <div className="contents">
      <dt className="pt-1 text-muted">{name}</dt>
      <dd className={failed ? "text-failed" : undefined}>
        <Text>{children}</Text>
      </dd>
    </div>
  );
}

/** A value or an output, as it is: it may be wide and long, so it scrolls by itself and by the keyboard. */
function Text({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <pre tabIndex={0} className="max-h-48 overflow-auto rounded-sm py-1 font-mono text-[13px] leading-5">
      {children}
    </pre>
  );
}

/** A tolerance in two digits: 1e-9, 0.5. */
function short(value: number): string {
  return String(Number(value.toPrecision(2)));
}
