import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PreviewReport } from "#components/extension/preview-report.tsx";
import { PolicyReport } from "#components/policy/policy-report.tsx";
import { RubricReport } from "#components/rubric/rubric-report.tsx";
import { RulingPreview } from "#components/sitting/staff/ruling-preview.tsx";
import { en } from "#lib/texts/en.ts";

const one = { numerator: 1, denominator: 1 };
const gainer = { enrolmentId: "a", name: "Anna", change: "gains" } as const;

const reports: Record<string, ReactElement> = {
  "a change of deadlines": (
    <PreviewReport
      preview={{
        ...{ applied: false, version: "1", notes: [], possible: true, people: 1, replaced: 0, earlier: 0 },
        deadlines: { softDeadline: null, hardDeadline: null },
        lines: [{ line: 1, text: "Anna", outcome: "found", people: [], firstLine: null }],
        changes: [{ ...gainer, before: { points: one, grade: 5 }, after: { points: one, grade: 6 } }],
        unchanged: 0,
      }}
      place={{ locale: "en", timeZone: "Europe/Moscow", now: new Date(0) }}
    />
  ),
  "other rules": (
    <PolicyReport
      preview={{
        ...{ applied: false, version: 1, sumsOnly: 0, unchanged: 0 },
        changes: [{ ...gainer, before: { grade: 5, complete: true }, after: { grade: 6, complete: true } }],
      }}
    />
  ),
  "another rubric": (
    <RubricReport
      preview={{
        ...{ applied: false, version: 1, handScores: 1, graded: 1, look: [] },
        changes: [
          {
            ...gainer,
            ...{ submissionId: "s", overridden: false },
            before: { part: { points: 1, of: 2 }, points: one, grade: 5 },
            after: { part: { points: 2, of: 2 }, points: one, grade: 6 },
          },
        ],
      }}
    />
  ),
  "a ruling": (
    <RulingPreview
      ruling={{
        ...{ id: "r", itemId: "i", kind: "void", reason: "", author: null, createdAt: "", appliedAt: null },
        ...{ regraded: null, unchanged: 0 },
        changes: [{ ...gainer, before: { mark: one, grade: 5 }, after: { mark: one, grade: 6 } }],
      }}
    />
  ),
};

test.for(Object.entries(reports))(
  "the report on %s says its sentence aloud, and not the table of a thousand people below it",
  ([, report]) => {
    const markup = renderToStaticMarkup(
      <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
        {report}
      </NextIntlClientProvider>,
    );
    expect(markup).toContain("<table");
    const spoken = [...markup.matchAll(/<(\w+)[^>]* role="status"[^>]*>(.*?)<\/\1>/gs)].map(([all]) => all);
    expect(spoken.length).toBeGreaterThan(0);
    for (const part of spoken) expect(part).not.toContain("<table");
  },
);
