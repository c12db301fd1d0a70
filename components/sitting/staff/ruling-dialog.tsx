"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ActionDialog } from "#components/call/action-dialog.tsx";
import { ReasonField } from "#components/call/reason-field.tsx";
import { useCall } from "#components/call/use-call.ts";
import { withCalls } from "#components/call/with-calls.ts";
import { loadCalls } from "#components/sitting/load-calls.ts";
import { RulingPreview } from "#components/sitting/staff/ruling-preview.tsx";
import { RadioChoice } from "#components/ui/radio-choice.tsx";
import type { Ruling } from "#lib/sitting/staff-api.ts";

export type RuledQuestion = {
  itemId: string;
  title: string;
  /** What holds for it; null when nothing was decided. */
  ruling: "rekey" | "void" | "full_for_all" | null;
};

const kinds = ["rekey", "void", "full_for_all", "lift"] as const;
const lookAgainMs = 1_000;

/** What to do about a faulty question: first proposed, with who gains and loses by it, and then put in force. */
export function RulingDialog({ question, onClose }: { question: RuledQuestion; onClose(): void }) {
  const t = useTranslations("staffSitting.rulings");
  const locale = useLocale();
  const { busy, trouble, call, change } = useCall(loadCalls);
  const [kind, setKind] = useState<(typeof kinds)[number]>("rekey");
  const [reason, setReason] = useState("");
  const [proposed, setProposed] = useState<Ruling | null>(null);
  const isRegrading =
    proposed !== null && proposed.regraded !== null && proposed.regraded.done < proposed.regraded.total;

  useEffect(() => {
    if (proposed === null || !isRegrading) return;
    let over = false;
    const look = async () => {
      const result = await withCalls(loadCalls, ({ readRuling }) => readRuling(proposed.id, locale));
      if (over) return;
      if (result.kind === "done") setProposed(result.value);
      else timer = setTimeout(look, lookAgainMs);
    };
    let timer = setTimeout(look, lookAgainMs);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [proposed, isRegrading, locale]);

  async function go() {
    if (proposed === null)
      return setProposed(
        await call((calls) => calls.proposeRuling(question.itemId, { kind, reason }, locale)),
      );
    const applied = await change(
      (calls) => calls.applyRuling(proposed.id, locale),
      () => t("done"),
    );
    if (applied !== null) onClose();
  }

  return (
    <ActionDialog
      open
      title={t("title", { title: question.title })}
      description={t(proposed === null ? "what" : "whatPreview")}
      confirm={t(proposed === null ? "preview" : "apply")}
      busy={busy || isRegrading}
      trouble={trouble}
      onConfirm={go}
      onClose={onClose}
    >
      {proposed === null ? (
        <>
          <RadioChoice
            legend={t("kindTitle")}
            options={kinds
              .filter((each) => each !== "lift" || question.ruling !== null)
              .map((value) => ({
                value,
                text: t(`kind.${value}`),
                hint: value === "rekey" && t("rekeyHint"),
              }))}
            value={kind}
            onChange={(chosen) => setKind(chosen)}
            stacked
          />
          <ReasonField label={t("reason")} value={reason} onChange={setReason} />
        </>
      ) : (
        <RulingPreview ruling={proposed} />
      )}
    </ActionDialog>
  );
}
