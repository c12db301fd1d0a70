"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { AnnouncementForm } from "#components/announcements/announcement-form.tsx";
import { Section } from "#components/shell/section.tsx";
import { Button } from "#components/ui/button.tsx";

/** Opens the form for an announcement. */
export function NewAnnouncement({ zone }: { zone: string }) {
  const t = useTranslations("announcements");
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  function close() {
    flushSync(() => setOpen(false));
    opener.current?.focus();
  }
  if (!open)
    return (
      <div>
        <Button ref={opener} onClick={() => setOpen(true)}>
          {t("write")}
        </Button>
      </div>
    );
  return (
    <Section title={t("write")}>
      <AnnouncementForm edited={null} zone={zone} onClose={close} />
    </Section>
  );
}
