"use client";

import { useTranslations } from "next-intl";
import { ConfirmAction } from "#components/sitting/staff/confirm-action.tsx";

/** Shows everybody their results, in one act. */
export function ReleaseResults({ assessmentId }: { assessmentId: string }) {
  const t = useTranslations("staffSitting.release");
  return (
    <ConfirmAction
      label={t("open")}
      title={t("title")}
      what={t("what")}
      confirm={t("confirm")}
      act={(calls, locale) => calls.release(assessmentId, locale)}
      done={({ ungraded }) => (ungraded === 0 ? t("done") : t("doneUngraded", { count: ungraded }))}
    />
  );
}
