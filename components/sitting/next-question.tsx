"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Trouble } from "#components/call/trouble.tsx";
import { withCalls } from "#components/call/with-calls.ts";
import { answeredParts } from "#components/sitting/answered-parts.ts";
import { loadCalls } from "#components/sitting/load-calls.ts";
import type { AnswerQueue } from "#components/sitting/saving/answer-queue.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { Locale } from "#lib/locale.ts";
import type { AttemptState } from "#lib/sitting/api.ts";

type Props = { state: AttemptState; queue: AnswerQueue; locale: Locale; disabled: boolean };

/** Leaves a question for good: says so beforehand, and asks once more when something in it is unanswered. */
export function NextQuestion({ state, queue, locale, disabled }: Props) {
  const t = useTranslations("sitting.next");
  const close = useTranslations("shell")("close");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [refreshing, startRefresh] = useTransition();
  const { attempt, place, items } = state;
  const item = items[place];
  const isComplete =
    item.content === null || answeredParts(item.content.question.parts, queue.answers(item.itemId)) === "all";

  async function move() {
    setAsking(false);
    setSending(true);
    setTrouble(await leave());
    setSending(false);
  }

  async function leave(): Promise<string | null> {
    await queue.flush();
    if (queue.unsent.includes(item.itemId)) return t("unsent");
    const result = await withCalls(loadCalls, ({ moveOn }) => moveOn(attempt.id, place, locale));
    if (result.kind === "later") return t("offline");
    if (result.kind === "refused") return result.problem.detail ?? result.problem.title;
    startRefresh(() => router.refresh());
    return null;
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button
        kind="primary"
        disabled={disabled}
        busy={sending || refreshing}
        onClick={() => (isComplete ? void move() : setAsking(true))}
      >
        {t("go")}
      </Button>
      <span className="text-muted text-sm">{t("noReturn")}</span>
      <Trouble trouble={trouble} className="w-full" />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("ask")}
        description={t("askWhat")}
        closeLabel={close}
      >
        <div className="flex flex-wrap gap-3">
          <Button kind="primary" onClick={move}>
            {t("goAnyway")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("stay")}</Button>
        </div>
      </Dialog>
    </div>
  );
}
