"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAnnouncementCall } from "#components/announcements/use-announcement-call.ts";
import { ActionDialog } from "#components/sitting/staff/action-dialog.tsx";
import { Button } from "#components/ui/button.tsx";

/** Takes an announcement back, after asking. */
export function WithdrawAnnouncement({ id, title }: { id: string; title: string }) {
  const t = useTranslations("announcements");
  const { busy, trouble, send } = useAnnouncementCall();
  const [open, setOpen] = useState(false);
  async function withdraw() {
    const done = await send((calls, locale) => calls.withdrawAnnouncement(id, locale), t("withdrawn"));
    if (done) setOpen(false);
  }
  return (
    <>
      <Button size="small" aria-label={`${t("withdraw")}: ${title}`} onClick={() => setOpen(true)}>
        {t("withdraw")}
      </Button>
      <ActionDialog
        open={open}
        title={t("withdrawTitle", { title })}
        description={t("withdrawWhat")}
        confirm={t("withdraw")}
        busy={busy}
        trouble={trouble}
        onConfirm={withdraw}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
