"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useTransition } from "react";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { loadCalls } from "#components/sitting/load-calls.ts";
import { Button } from "#components/ui/button.tsx";

/** Begins an attempt, or goes on with the one that runs, and leads to it. */
export function BeginButton({ assessmentId, label }: { assessmentId: string; label: string }) {
  const locale = useLocale();
  const router = useRouter();
  const { busy, trouble, call } = useCall(loadCalls);
  const [going, startGoing] = useTransition();
  async function press() {
    const begun = await call(({ begin }) => begin(assessmentId, locale));
    if (begun === null) return;
    startGoing(() => router.push(`/${locale}/assessments/${assessmentId}/attempts/${begun.attempt.id}`));
  }
  return (
    <>
      <Button kind="primary" busy={busy || going} onClick={press}>
        {label}
      </Button>
      <Trouble trouble={trouble} className="mt-3" />
    </>
  );
}
