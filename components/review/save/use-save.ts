"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CallResult } from "#components/call/call-api.ts";
import { giveHandScore, type HandScore } from "#components/review/calls.ts";
import { firstGrade, type HandPart, readPoints } from "#components/review/part-grade.ts";
import type { ReviewedAnswers } from "#components/review/reviewed-answers.ts";
import type { useGrades } from "#components/review/use-grades.ts";
import { showToast } from "#components/ui/toast.tsx";
import type { Problem } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import type { SentReviewClaim } from "#lib/review/api.ts";
import { allPoints } from "#lib/rubric/rubric-lines.ts";

/** Why nothing, or not everything, was saved. */
export type SaveTrouble =
  | { kind: "missing" }
  | { kind: "wrong"; total: number }
  | { kind: "offline" }
  | { kind: "refused"; title: string; detail: string };

type Options = {
  review: ReviewedAnswers;
  parts: readonly HandPart[];
  grades: ReturnType<typeof useGrades>;
  locale: Locale;
  onSaved(): void;
};

/**
 * Saves the points of all parts, when the answers are this reviewer's and nobody graded them unseen. Where it
 * cannot, what was typed stays in the fields and on this device.
 */
export function useSave({ review, parts, grades, locale, onSaved }: Options) {
  const t = useTranslations("review.save");
  const router = useRouter();
  const [isSaving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null);
  const [atFirst] = useState(review.hands.length);
  const [own, setOwn] = useState(0);
  const known = Math.max(review.hands.length, atFirst + own);

  /** Others' points, given while this page was open, are shown before anything goes over them. */
  function hear({ handScores }: SentReviewClaim) {
    if (handScores > known) router.refresh();
  }

  async function save(take: () => Promise<CallResult<SentReviewClaim>>): Promise<void> {
    if (isSaving) return;
    const scores = readScores();
    if ("trouble" in scores) {
      setTrouble(scores.trouble);
      document.getElementById(`points-${scores.partId}`)?.focus();
      return;
    }
    setTrouble(null);
    setSaving(true);
    const outcome = await send(scores.scores, take);
    setSaving(false);
    if (outcome === "held_up") return;
    if (outcome !== "saved") return setTrouble(outcome);
    grades.forget();
    showToast("passed", t("saved"));
    onSaved();
  }

  function readScores(): { scores: HandScore[] } | { trouble: SaveTrouble; partId: string } {
    const scores: HandScore[] = [];
    for (const part of parts) {
      const { id, rubric } = part;
      const grade = grades.gradeOf(part);
      const points = readPoints(grade, rubric.lines);
      const of = allPoints(rubric.lines);
      if (points === null) return { trouble: { kind: "missing" }, partId: id };
      if (points === "wrong") return { trouble: { kind: "wrong", total: of }, partId: id };
      const before = firstGrade(review.hands, part);
      // Points that a changed rubric made are confirmed by saving them.
      const isUnseen = review.hands.find(({ partId }) => partId === id)?.isRescored;
      const isNew = isUnseen || before.points === "" || JSON.stringify(before) !== JSON.stringify(grade);
      if (!isNew) continue;
      const { lines: rubricLines, comment } = grade;
      scores.push({ partId: id, points, of, rubricLines, rubricId: rubric.id, comment: comment.trim() });
    }
    return { scores };
  }

  async function send(
    scores: HandScore[],
    take: () => Promise<CallResult<SentReviewClaim>>,
  ): Promise<"saved" | "held_up" | SaveTrouble> {
    const taken = await take();
    if (taken.kind === "later") return { kind: "offline" };
    if (taken.kind === "refused") return refused(taken.problem);
    const claim = taken.value;
    if (!claim.mine || claim.handScores > known) return "held_up"; // the page says by whom
    for (const score of scores) {
      const given = await giveHandScore(review.id, score, locale);
      if (given.kind === "later") return { kind: "offline" };
      if (given.kind === "refused") {
        router.refresh(); // it may be that the rubric is another one
        return refused(given.problem);
      }
      setOwn((count) => count + 1);
    }
    return "saved";
  }

  return { save, hear, isSaving, trouble, gradedMeanwhile: review.hands.length > atFirst + own };
}

function refused({ title, detail = "" }: Problem): SaveTrouble {
  return { kind: "refused", title, detail };
}
