"use client";

import { useTranslations } from "next-intl";
import { ConfirmAction } from "#components/call/confirm-action.tsx";

/** Takes an announcement back, after asking. */
export function WithdrawAnnouncement({ id, title }: { id: string; title: string }) {
  const t = useTranslations("announcements");
  return (
    <ConfirmAction
      size="small"
      label={t("withdraw")}
      name={`${t("withdraw")}: ${title}`}
      title={t("withdrawTitle", { title })}
      what={t("withdrawWhat")}
      confirm={t("withdraw")}
      load={() => import("#components/announcements/calls.ts")}
      act={(calls, locale) => calls.withdrawAnnouncement(id, locale)}
      done={() => t("withdrawn")}
    />
  );
}
