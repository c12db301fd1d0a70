"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Trouble } from "#components/call/trouble.tsx";
import { type MapEntry, questionAnchor } from "#components/sitting/question-map.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Meant } from "#components/ui/meaning.tsx";

type Props = {
  open: boolean;
  entries: MapEntry[];
  /** @returns why it could not be handed in, as a sentence; null when it was. */
  onHandIn(): Promise<string | null>;
  /** Handed in, and what the page shows then is on its way. */
  isLeaving: boolean;
  onClose(): void;
};

/** Says what is unanswered before an attempt is handed in for good. */
export function HandInDialog({ open, entries, onHandIn, isLeaving, onClose }: Props) {
  const t = useTranslations("sitting.handIn");
  const close = useTranslations("shell")("close");
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const busy = sending || isLeaving;
  const lacking = entries
    .map((entry, index) => ({ ...entry, index }))
    .filter(({ state }) => state === "none" || state === "some" || state === "ahead");
  async function send() {
    setSending(true);
    setTrouble(await onHandIn());
    setSending(false);
  }
  return (
    <Dialog open={open} onClose={onClose} title={t("title")} description={t("what")} closeLabel={close}>
      {lacking.length === 0 ? (
        <Meant meaning="passed">{t("complete", { count: entries.length })}</Meant>
      ) : (
        <>
          <Meant meaning="partly">{t("lacking", { count: lacking.length })}</Meant>
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
            {lacking.map(({ itemId, index, state, isOpen }) => (
              <li key={itemId}>
                {isOpen ? (
                  <a href={`#${questionAnchor(index)}`} className="link" onClick={onClose}>
                    {t(state === "some" ? "partly" : "question", { number: index + 1 })}
                  </a>
                ) : (
                  t("question", { number: index + 1 })
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Trouble trouble={trouble} className="mt-4" />
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="primary" busy={busy} onClick={send}>
          {t(busy ? "busy" : "confirm")}
        </Button>
        <Button onClick={onClose}>{t("back")}</Button>
      </div>
    </Dialog>
  );
}
