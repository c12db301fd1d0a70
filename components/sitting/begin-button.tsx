"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { withCalls } from "#components/sitting/load-calls.ts";
import { Button } from "#components/ui/button.tsx";

/** Begins an attempt, or goes on with the one that runs, and leads to it. */
export function BeginButton({ assessmentId, label }: { assessmentId: string; label: string }) {
  const t = useTranslations("sitting.begin");
  const locale = useLocale();
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [going, startGoing] = useTransition();
  const [trouble, setTrouble] = useState<string | null>(null);
  async function press() {
    setSending(true);
    setTrouble(null);
    const result = await withCalls(({ begin }) => begin(assessmentId, locale));
    setSending(false);
    if (result.kind === "done")
      startGoing(() =>
        router.push(`/${locale}/assessments/${assessmentId}/attempts/${result.value.attempt.id}`),
      );
    else setTrouble(result.kind === "later" ? t("offline") : (result.problem.detail ?? result.problem.title));
  }
  return (
    <>
      <Button kind="primary" disabled={sending || going} onClick={press}>
        {label}
      </Button>
      {trouble !== null && (
        <p role="alert" className="mt-3 text-failed">
          {trouble}
        </p>
      )}
    </>
  );
}
