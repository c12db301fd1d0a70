"use client";

import { useTranslations } from "next-intl";
import { ReasonedAction } from "#components/sitting/staff/reasoned-action.tsx";
import type { FeedbackTime } from "#lib/sitting/results.ts";

type Props = {
  attempt: { id: string; name: string /** As people read it. */; until: string };
  feedback: FeedbackTime;
  onClose(): void;
};

/** Opens an attempt again that was handed in by mistake. */
export function ReopenDialog({ attempt: { id, name, until }, feedback, onClose }: Props) {
  const t = useTranslations("staffSitting.reopen");
  return (
    <ReasonedAction
      title={t("title", { name })}
      what={[t("what", { until }), ...(feedback === "at_once" ? [t("seen")] : [])].join(" ")}
      confirm={t("confirm")}
      numbers={[]}
      act={(calls, { reason }, locale) => calls.reopen(id, { reason }, locale)}
      done={() => t("done")}
      onClose={onClose}
    />
  );
}
