"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { OnceReady } from "#components/ui/once-ready.tsx";

/** Whether announcements come to a person by e-mail; kept as soon as it is changed. */
export function MailChoice({ wanted, email }: { wanted: boolean; email: string }) {
  const t = useTranslations("mail.choice");
  const [chosen, setChosen] = useState(wanted);
  const { busy, trouble, change } = useCall(() => import("#components/mail/calls.ts"));
  async function choose(next: boolean) {
    setChosen(next);
    const kept = await change(
      (calls, locale) => calls.changeMailChoice(next, locale),
      () => t(next ? "on" : "off"),
    );
    if (kept === null) setChosen(!next);
  }
  return (
    <OnceReady className="space-y-2">
      <label className="flex items-start gap-2.5">
        <input
          type="checkbox"
          className="mt-[calc((1lh-1rem)/2)] size-4 shrink-0 accent-accent"
          checked={chosen}
          aria-disabled={busy}
          onChange={(event) => {
            if (!busy) void choose(event.target.checked);
          }}
        />
        <span className="min-w-0 break-words">{t("label", { email })}</span>
      </label>
      <p className="text-muted text-sm">{t("hint")}</p>
      <Trouble trouble={trouble} />
    </OnceReady>
  );
}
