"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { hasUnsent } from "#components/sitting/answer-queue.ts";
import { answerKey } from "#components/sitting/use-answers.ts";
import { Notice } from "#components/ui/notice.tsx";

type Props = { userId: string; attemptId: string; itemIds: string[] };

/** After the end: says honestly which answers this device has that never came to the server. */
export function KeptAnswers({ userId, attemptId, itemIds }: Props) {
  const t = useTranslations("sitting.kept");
  const [kept, setKept] = useState<number[]>([]);
  useEffect(() => {
    setKept(
      itemIds.flatMap((itemId, index) =>
        hasUnsent(localStorage.getItem(answerKey(userId, attemptId, itemId))) ? [index + 1] : [],
      ),
    );
  }, [userId, attemptId, itemIds]);
  if (kept.length === 0) return null;
  return (
    <Notice meaning="partly" title={t("title")} className="mt-4">
      {t("what", { count: kept.length, numbers: kept.join(", ") })}
    </Notice>
  );
}
