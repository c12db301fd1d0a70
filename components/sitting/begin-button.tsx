"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { callApi } from "#components/exercise/call-api.ts";
import { Button } from "#components/ui/button.tsx";
import { attemptStateSchema } from "#lib/sitting/api.ts";

/** Begins an attempt, or goes on with the one that runs, and leads to it. */
export function BeginButton({ assessmentId, label }: { assessmentId: string; label: string }) {
  const t = useTranslations("sitting.begin");
  const locale = useLocale();
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [going, startGoing] = useTransition();
  const [trouble, setTrouble] = useState<string | null>(null);
  async function begin() {
    setSending(true);
    setTrouble(null);
    const path = `/api/assessments/${assessmentId}/attempts`;
    const result = await callApi({ method: "POST", path, locale, schema: attemptStateSchema });
    setSending(false);
    if (result.kind === "done")
      startGoing(() =>
        router.push(`/${locale}/assessments/${assessmentId}/attempts/${result.value.attempt.id}`),
      );
    else setTrouble(result.kind === "later" ? t("offline") : (result.problem.detail ?? result.problem.title));
  }
  return (
    <>
      <Button kind="primary" disabled={sending || going} onClick={begin}>
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
