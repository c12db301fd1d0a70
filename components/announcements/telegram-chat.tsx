"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";

type Props = {
  /** That is kept now. */
  chat: string | null;
  /** Whether the site has a bot. */
  hasBot: boolean;
};

/** The Telegram chat that announcements go to, and a message to try it. */
export function TelegramChat({ chat, hasBot }: Props) {
  const t = useTranslations("announcements.telegram");
  const { busy, trouble, change } = useCall(() => import("#components/announcements/calls.ts"));
  const [typed, setTyped] = useState(chat ?? "");
  function save() {
    const next = typed.trim() || null;
    return change(
      (calls, locale) => calls.changeTelegramChat(next, locale),
      () => t(next === null ? "cleared" : "saved"),
    );
  }
  const test = () =>
    change(
      (calls, locale) => calls.testTelegramChat(locale),
      () => t("tested"),
    );
  return (
    <Form onSubmit={save} className="max-w-[72ch] space-y-3">
      {!hasBot && <p className="text-muted text-sm">{t("noBot")}</p>}
      <Field
        label={t("chat")}
        hint={t("chatHint")}
        pattern="@[A-Za-z0-9_]{4,64}|-?[0-9]{1,20}"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Trouble trouble={trouble} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={busy}>
          {t("save")}
        </Button>
        {hasBot && chat !== null && (
          <Button busy={busy} onClick={test}>
            {t("test")}
          </Button>
        )}
      </div>
    </Form>
  );
}
