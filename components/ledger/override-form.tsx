"use client";

import { useTranslations } from "next-intl";
import { useCall } from "#components/call/use-call.ts";
import { ReasonedForm } from "#components/ledger/reasoned-form.tsx";

type Props = {
  enrolmentId: string;
  itemId: string;
  /** A decimal as text. */
  possible: string;
  /** The newest decision that the page shows; null when there is none. */
  seenId: string | null;
  /** Whether a decision is in force, so that it can be taken back. */
  isDecided: boolean;
};

const kinds = ["points", "excused", "lift"] as const;

/** Sets the points of one item of one student with a reason, excuses it, or takes that back. */
export function OverrideForm({ enrolmentId, itemId, possible, seenId, isDecided }: Props) {
  const t = useTranslations("ledger.decide");
  const { busy, trouble, change } = useCall(() => import("#components/ledger/calls.ts"), {
    refreshWhenRefused: true,
  });
  return (
    <ReasonedForm<(typeof kinds)[number]>
      name={t("title")}
      what={t("what")}
      kinds={kinds
        .filter((each) => each !== "lift" || isDecided)
        .map((each) => ({ value: each, text: t(`kind.${each}`) }))}
      kindTitle={t("kindTitle")}
      initialKind="points"
      points={{ kind: "points", possible }}
      reasonLabel={t("reason")}
      reasonHint={t("reasonHint")}
      submit={t("submit")}
      busy={busy}
      trouble={trouble}
      onDecide={({ kind, points, reason }) => {
        const decision = kind === "points" ? { kind, points } : { kind };
        return change(
          (calls, locale) => calls.overrideItem(enrolmentId, itemId, { ...decision, reason, seenId }, locale),
          () => t("done"),
        );
      }}
    />
  );
}
