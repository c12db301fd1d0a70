"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { withCalls } from "#components/call/with-calls.ts";
import { loadCalls } from "#components/sitting/load-calls.ts";
import { Button } from "#components/ui/button.tsx";
import type { Locale } from "#lib/locale.ts";
import type { Answers } from "#lib/question.ts";

type Props = {
  attemptId: string;
  itemId: string;
  answers: Answers;
  locale: Locale;
  /** Why nothing can be sent now; null when it can. */
  closed: string | null;
};

type Sending =
  | { kind: "idle" }
  | { kind: "sending" }
  | { kind: "retrying" }
  | { kind: "refused"; why: string }
  | { kind: "sent" };

/** Sends the answers of one question of homework, again and again under one key until the server has answered. */
export function SubmitAnswers({ attemptId, itemId, answers, locale, closed }: Props) {
  const t = useTranslations("sitting.submit");
  const router = useRouter();
  const [sending, setSending] = useState<Sending>({ kind: "idle" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isBusy = sending.kind === "sending" || sending.kind === "retrying";

  async function send(sent: Answers, idempotencyKey: string) {
    const result = await withCalls(loadCalls, (calls) =>
      calls.submitAnswers({ attemptId, locale }, { itemId, answers: sent }, idempotencyKey),
    );
    switch (result.kind) {
      case "done":
        setSending({ kind: "sent" });
        router.refresh();
        return;
      case "refused":
        setSending({ kind: "refused", why: result.problem.detail ?? result.problem.title });
        return;
      case "later":
        setSending({ kind: "retrying" });
        timer.current = setTimeout(() => void send(sent, idempotencyKey), result.waitMs);
    }
  }

  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button
        disabled={closed !== null || Object.keys(answers).length === 0}
        busy={isBusy}
        onClick={() => {
          setSending({ kind: "sending" });
          void send(answers, crypto.randomUUID());
        }}
      >
        {t("send")}
      </Button>
      <span role="status" className={sending.kind === "refused" ? "text-failed" : "text-muted text-sm"}>
        {closed ?? (sending.kind === "refused" ? sending.why : t(sending.kind))}
      </span>
    </div>
  );
}
