"use client";

import { useTranslations } from "next-intl";
import { useAnnouncementCall } from "#components/announcements/use-announcement-call.ts";
import { Button } from "#components/ui/button.tsx";

/** How many announcements are unread, and a button that says one has read them; nothing when there are none. */
export function UnreadLine({ unread }: { unread: string[] }) {
  const t = useTranslations("announcements");
  const { busy, trouble, send } = useAnnouncementCall();
  if (unread.length === 0) return null;
  const markAll = () => send((calls, locale) => calls.readAnnouncements(unread, locale), t("allRead"));
  return (
    <div className="mb-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <p className="figures">{t("unread", { count: unread.length })}</p>
        <Button size="small" disabled={busy} onClick={markAll}>
          {t("markAllRead")}
        </Button>
      </div>
      {trouble !== null && (
        <p role="alert" className="mt-2 text-failed text-sm">
          {trouble}
        </p>
      )}
    </div>
  );
}
