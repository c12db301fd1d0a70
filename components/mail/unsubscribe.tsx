"use client";

import { useTranslations } from "next-intl";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";

/** Turns announcements by e-mail off for whom the token was made. */
export function Unsubscribe({ token }: { token: string }) {
  const t = useTranslations("mail.unsubscribe");
  const { busy, trouble, change } = useCall(() => import("#components/mail/calls.ts"));
  const turnOff = () =>
    change(
      (calls, locale) => calls.unsubscribe(token, locale),
      () => t("done"),
    );
  return (
    <div className="space-y-4">
      <p>{t("ask")}</p>
      <Trouble trouble={trouble} />
      <Button kind="primary" busy={busy} onClick={turnOff}>
        {t("button")}
      </Button>
    </div>
  );
}
