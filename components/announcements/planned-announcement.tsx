"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { AnnouncementForm, type EditedAnnouncement } from "#components/announcements/announcement-form.tsx";
import { WithdrawAnnouncement } from "#components/announcements/withdraw-announcement.tsx";
import { Button } from "#components/ui/button.tsx";

type Props = {
  edited: EditedAnnouncement;
  /** In the language of the page, or in its own. */
  title: string;
  zone: string;
  children: ReactNode;
};

/** An announcement that is not published yet, with the form in its place while somebody changes it. */
export function PlannedAnnouncement({ edited, title, zone, children }: Props) {
  const t = useTranslations("announcements");
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  function close() {
    flushSync(() => setOpen(false));
    opener.current?.focus();
  }
  if (open)
    return (
      <section aria-label={t("editing")}>
        <AnnouncementForm edited={edited} zone={zone} onClose={close} />
      </section>
    );
  return (
    <>
      {children}
      <div className="mt-2 flex flex-wrap gap-3">
        <Button ref={opener} size="small" aria-label={`${t("edit")}: ${title}`} onClick={() => setOpen(true)}>
          {t("edit")}
        </Button>
        <WithdrawAnnouncement id={edited.id} title={title} />
      </div>
    </>
  );
}
