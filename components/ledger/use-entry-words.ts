import { useLocale, useTranslations } from "next-intl";
import { useLateWords } from "#components/course/use-late-words.ts";
import type { Credit } from "#lib/deadline.ts";
import { type Exact, formatExact } from "#lib/exact.ts";
import { moment, type Place, percent } from "#lib/format.ts";
import type { LedgerEntry } from "#lib/ledger/ledger-entry.ts";
import { showPoints } from "#lib/points.ts";
import { exactScore, type Score } from "#lib/score.ts";

/** Sentences about entries of a ledger: what happened, and by whom. @param possible points of the item */
export function useEntryWords(possible: Exact, place: Place) {
  const t = useTranslations("ledger");
  const verdicts = useTranslations("verdicts.name");
  const locale = useLocale();
  const lateInWords = useLateWords();
  const at = (time: Date) => moment(time, place);
  const points = (value: Exact) => showPoints(value, locale);
  const all = formatExact(possible, locale, { atLeast: 0 });

  function what(entry: LedgerEntry): string {
    switch (entry.kind) {
      case "sent":
        return t("entry.sent");
      case "verdict": {
        const told = { at: at(entry.sentAt), points: points(entry.brought), possible: all };
        if (entry.waiting > 0)
          return `${t("entry.byHand", told)}; ${t("entry.waiting", { count: entry.waiting })}`;
        return t("entry.verdict", { ...told, verdict: verdicts(entry.verdict).toLocaleLowerCase(locale) });
      }
      case "penalty": {
        const told = { deadline: at(entry.deadline), credit: creditInWords(entry.credit) };
        return t(entry.extended ? "entry.penaltyOwn" : "entry.penalty", told);
      }
      case "hand":
        return t("entry.hand", { part: entry.partId, share: percent(entry.share, locale) });
      case "rubric":
        return t("entry.rubric", {
          part: entry.partId,
          before: percent(entry.before, locale),
          after: percent(entry.after, locale),
        });
      case "extension":
        return extensionInWords(entry.softDeadline, entry.hardDeadline);
      case "late_rule":
        return t("entry.late_rule", { before: lateInWords(entry.before), after: lateInWords(entry.after) });
      case "not_submitted":
        return t("entry.not_submitted", { deadline: at(entry.deadline) });
      case "ruling":
        return t(`entry.ruling.${entry.ruling}`);
      case "regrade":
        return entry.changes
          .map(({ before, after }) =>
            t(`entry.regrade.${entry.mode}`, { before: brought(before), after: brought(after) }),
          )
          .join("; ");
      case "override":
        if (entry.decision?.kind === "points" && entry.value)
          return t("entry.override.points", { points: points(entry.value), possible: all });
        return t(entry.decision === null ? "entry.override.lift" : "entry.override.excused");
      case "mark":
        return t("entry.mark", { mark: formatExact(entry.mark, locale) });
    }
  }

  function creditInWords(credit: Credit): string {
    switch (credit.kind) {
      case "full":
        return "";
      case "multiply":
        return t("credit.multiply", { share: percent(credit.by, locale) });
      case "cap":
        return t("credit.cap", { share: percent(credit.at, locale) });
      case "subtract":
        return t("credit.subtract", { share: percent(credit.share, locale) });
    }
  }

  function extensionInWords(soft: Date | null, hard: Date | null): string {
    if (soft && hard) return t("entry.extensionBoth", { soft: at(soft), hard: at(hard) });
    if (soft) return t("entry.extensionSoft", { soft: at(soft) });
    return hard ? t("entry.extensionHard", { hard: at(hard) }) : t("entry.extensionNone");
  }

  /** Points before credit. */
  function brought(score: Score): string {
    return points(exactScore(score).mul(possible));
  }

  function who(entry: LedgerEntry): string {
    if (entry.by !== null) return entry.by;
    switch (entry.kind) {
      case "sent":
      case "verdict":
        return t("who.machine");
      case "penalty":
      case "not_submitted":
        return t("who.rule");
      default:
        return t("who.gone");
    }
  }

  return { what, who };
}
