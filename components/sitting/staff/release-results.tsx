"use client";

import { useTranslations } from "next-intl";
import { ConfirmAction } from "#components/sitting/staff/confirm-action.tsx";
import { releasedSchema } from "#lib/sitting/staff-api.ts";

/** Shows everybody their results, in one act. */
export function ReleaseResults({ assessmentId }: { assessmentId: string }) {
  const t = useTranslations("staffSitting.release");
  return (
    <ConfirmAction
      label={t("open")}
      title={t("title")}
      what={t("what")}
      confirm={t("confirm")}
      path={`/api/assessments/${assessmentId}/release`}
      schema={releasedSchema}
      done={({ ungraded }) => (ungraded === 0 ? t("done") : t("doneUngraded", { count: ungraded }))}
    />
  );
}
