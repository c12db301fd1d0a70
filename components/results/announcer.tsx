"use client";

import { useTranslations } from "next-intl";
import type { Progress } from "#components/exercise/submission-runner.ts";
import { useStageWords } from "#components/results/submission-progress.tsx";
import { readCredit, type SentCredit } from "#lib/credit.ts";
import { decimal } from "#lib/exact.ts";
import type { Locale } from "#lib/locale.ts";
import { showPoints } from "#lib/points.ts";
import { earnedPoints } from "#lib/score.ts";

type Props = {
  progress: Progress;
  points: string;
  creditOf(submissionId: string): SentCredit;
  locale: Locale;
};

/** Says to a screen reader what changes below the editor: each stage once, and the verdict. */
export function Announcer({ progress, points, creditOf, locale }: Props) {
  const t = useTranslations("results");
  const verdicts = useTranslations("verdicts");
  const words = useStageWords();
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {said()}
    </div>
  );

  function said(): string {
    // A count that changes several times a second would drown everything else.
    if (progress.stage === "running") return t("stage.running");
    if (progress.stage === "queued" && !progress.fault) return t("stage.queued");
    if (progress.stage !== "graded") return words(progress);
    const { report, kind, id } = progress;
    const verdict = verdicts(`name.${report.verdict}`);
    if (kind === "run") return t("announceGraded", { verdict });
    const possible = decimal(points);
    const earned = earnedPoints(report.score, readCredit(creditOf(id)), possible);
    return t("announcePoints", {
      verdict,
      earned: showPoints(earned, locale),
      total: showPoints(possible, locale),
    });
  }
}
