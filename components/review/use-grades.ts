"use client";

import { useEffect, useState } from "react";
import {
  byHolding,
  firstGrade,
  type HandPart,
  type PartGrade,
  type PartGrades,
  partGradesSchema,
} from "#components/review/part-grade.ts";
import type { HandGrade } from "#components/review/reviewed-answers.ts";

/**
 * What the reviewer decides of each part, kept on this device at every change until it is saved, whatever happens
 * to the page, the connection or the claim.
 */
export function useGrades({
  userId,
  submissionId,
  hands,
}: {
  userId: string;
  submissionId: string;
  hands: readonly HandGrade[];
}) {
  const key = `gradus.review.${userId}.${submissionId}`;
  const [changed, setChanged] = useState<PartGrades>({});
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const kept = readKept(key);
    setChanged(kept);
    setRestored(Object.keys(kept).length > 0);
  }, [key]);
  return {
    /** Whether something was there from an earlier visit. */
    restored,
    gradeOf: (part: HandPart): PartGrade =>
      part.id in changed ? byHolding(changed[part.id], part) : firstGrade(hands, part),
    change(partId: string, grade: PartGrade) {
      const next = { ...changed, [partId]: grade };
      setChanged(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {} // the device is full
    },
    /** All of it is on the server. */
    forget: () => localStorage.removeItem(key),
  };
}

function readKept(key: string): PartGrades {
  try {
    return partGradesSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? "{}")).data ?? {};
  } catch {
    return {};
  }
}
