"use client";

import { useTranslations } from "next-intl";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";

/** How many announcements are unread, and a button that says one has read them; nothing when there are none. */
export function UnreadLine({ unread }: { unread: string[] }) {
  const t = useTranslations("announcements");
  const { busy, trouble, change } = useCall(() => import("#components/announcements/calls.ts"));
  if (unread.length === 0) return null;
  const markAll = () =>
    change(
      (calls, locale) => calls.readAnnouncements(unread, locale),
      () => t("allRead"),
    );
  return (
    <div className="mb-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <p className="figures">{t("unread", { count: unread.length })}</p>
        <Button size="small" busy={busy} onClick={markAll}>
          {t("markAllRead")}
        </Button>
      </div>
      <Trouble trouble={trouble} className="mt-2 text-sm" />
    </div>
  );
}
