"use client";

import { useTranslations } from "next-intl";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";

/** To how many people of the course announcements go by e-mail, and one to try it. */
export function MailTest({ wanted, unwanted }: { wanted: number; unwanted: number }) {
  const t = useTranslations("mail.course");
  const { busy, trouble, change } = useCall(() => import("#components/mail/calls.ts"));
  const test = () =>
    change(
      (calls, locale) => calls.testMail(locale),
      ({ email }) => t("tested", { email }),
    );
  return (
    <div className="max-w-[72ch] space-y-3">
      <p>
        {t("wanted", { count: wanted })} {unwanted > 0 && t("unwanted", { count: unwanted })}
      </p>
      <Trouble trouble={trouble} />
      <Button busy={busy} onClick={test}>
        {t("test")}
      </Button>
    </div>
  );
}
