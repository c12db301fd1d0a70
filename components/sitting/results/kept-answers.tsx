"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { answerKey } from "#components/sitting/saving/use-answers.ts";
import { Notice } from "#components/ui/notice.tsx";

type Props = { userId: string; attemptId: string; itemIds: string[] };

/** After the end: says honestly which answers this device has that never came to the server. */
export function KeptAnswers({ userId, attemptId, itemIds }: Props) {
  const t = useTranslations("sitting.kept");
  const [kept, setKept] = useState<number[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const { readKeptItem } = await import("#components/sitting/saving/kept-item.ts");
      if (!wanted) return;
      const isUnsent = (itemId: string) =>
        (readKeptItem(localStorage.getItem(answerKey(userId, attemptId, itemId)))?.turn ?? 0) > 0;
      setKept(itemIds.flatMap((itemId, index) => (isUnsent(itemId) ? [index + 1] : [])));
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [userId, attemptId, itemIds]);
  if (kept.length === 0) return null;
  return (
    <Notice meaning="partly" title={t("title")} className="mt-4">
      {t("what", { count: kept.length, numbers: kept.join(", ") })}
    </Notice>
  );
}
