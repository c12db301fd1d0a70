import { styleText } from "node:util";
import type { GradedFile } from "#bin/gradus/graded-file.ts";
import type { Locale } from "#lib/locale.ts";
import type { Report } from "#lib/report.ts";
import { verdicts as verdictsEn } from "#lib/texts/en/verdicts.ts";
import { verdicts as verdictsRu } from "#lib/texts/ru/verdicts.ts";

const verdictNames = { ru: verdictsRu.name, en: verdictsEn.name };

/** A graded file for a person: the verdict, then each group with its cases. */
export function gradedFileTable(graded: GradedFile, report: Report, locale: Locale): string {
  const { numerator, denominator } = report.score;
  const name = verdictNames[locale];
  const head = [
    styleText("bold", graded.file),
    `${tint(graded.verdict, name[graded.verdict])}  ${numerator}/${denominator}  ${graded.timeMs.toFixed(1)} ms`,
  ];
  const width = Math.max(...graded.cases.map((one) => one.name.length));
  const groups = report.groups.flatMap((group) => {
    const cases = graded.cases.filter((one) => one.group === group.id);
    return [
      "",
      `  ${styleText("dim", `${group.name[locale]}${group.weight > 0 ? `  ×${group.weight}` : ""}`)}`,
      ...cases.map((one) => {
        const mark = one.verdict === "accepted" ? "✓" : "✗";
        const verdict = one.verdict === "accepted" ? "" : `  ${name[one.verdict]}`;
        const message = one.message === null || report.error !== null ? "" : `\n      ${one.message}`;
        const line = `${one.name.padEnd(width)}  ${`${(one.timeMs ?? 0).toFixed(1)} ms`.padStart(10)}`;
        return `  ${tint(one.verdict, mark)} ${line}${verdict}${message}`;
      }),
    ];
  });
  const error = report.error === null ? [] : ["", `  ${graded.cases[0].message}`];
  return [...head, ...error, ...groups, ""].join("\n");
}

function tint(verdict: GradedFile["verdict"], text: string): string {
  if (verdict === "accepted") return styleText("green", text);
  return styleText(verdict === "partial" ? "yellow" : "red", text);
}
