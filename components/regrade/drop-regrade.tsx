"use client";

import { useTranslations } from "next-intl";
import { ConfirmAction } from "#components/call/confirm-action.tsx";

/** Ends a regrade without effect, after a question. */
export function DropRegrade({ runId, label }: { runId: string; label: string }) {
  const t = useTranslations("regrade.decide");
  return (
    <ConfirmAction
      label={label}
      title={t("dropSure")}
      what={t("dropWhat")}
      confirm={t("drop")}
      danger
      load={() => import("#components/regrade/calls.ts")}
      act={(calls, locale) => calls.dropRegrade(runId, locale)}
      done={() => t("dropped")}
    />
  );
}
