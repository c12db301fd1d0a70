"use client";

import { useTranslations } from "next-intl";
import { describeError } from "#lib/describe-mistake.ts";
import type { Locale } from "#lib/locale.ts";
import type { ProgramError } from "#lib/report.ts";

/** A fault in the person's own program; a press on its place leads there. */
export function ProgramErrorLine({
  error,
  locale,
  onGoTo,
}: {
  error: ProgramError;
  locale: Locale;
  onGoTo(line: number, column: number): void;
}) {
  const t = useTranslations("results");
  const { line, column } = error;
  return (
    <div className="font-mono text-sm">
      {line !== null && (
        <button
          type="button"
          className="link mr-3 font-sans"
          onClick={() => onGoTo(line, column ?? 1)}
          aria-label={t("goTo", { line, column: column ?? 1 })}
        >
          {t("place", { line, column: column ?? 1 })}
        </button>
      )}
      <span className="whitespace-pre-wrap text-failed">{describeError(error, locale)}</span>
    </div>
  );
}
