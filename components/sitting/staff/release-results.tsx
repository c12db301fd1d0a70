"use client";

import { useTranslations } from "next-intl";
import { ConfirmAction } from "#components/call/confirm-action.tsx";
import { loadCalls } from "#components/sitting/load-calls.ts";

/** Shows everybody their results, in one act. */
export function ReleaseResults({ assessmentId }: { assessmentId: string }) {
  const t = useTranslations("staffSitting.release");
  return (
    <ConfirmAction
      label={t("open")}
      title={t("title")}
      what={t("what")}
      confirm={t("confirm")}
      load={loadCalls}
      act={(calls, locale) => calls.release(assessmentId, locale)}
      done={({ ungraded }) => (ungraded === 0 ? t("done") : t("doneUngraded", { count: ungraded }))}
    />
  );
}
