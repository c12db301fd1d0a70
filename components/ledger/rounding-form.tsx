"use client";

import { useTranslations } from "next-intl";
import { useCall } from "#components/call/use-call.ts";
import { ReasonedForm } from "#components/ledger/reasoned-form.tsx";

const ways = ["up", "down"] as const;

type Props = { enrolmentId: string; what: string; isUp: boolean };

/** Decides how one student's sum between the two bounds is rounded, with a reason. */
export function RoundingForm({ enrolmentId, what, isUp }: Props) {
  const t = useTranslations("ledger.rounding");
  const decide = useTranslations("ledger.decide");
  const { busy, trouble, change } = useCall(() => import("#components/ledger/calls.ts"));
  return (
    <ReasonedForm<(typeof ways)[number]>
      name={t("title")}
      what={what}
      kinds={ways.map((value) => ({ value, text: t(`way.${value}`) }))}
      kindTitle={t("kindTitle")}
      initialKind={isUp ? "down" : "up"}
      reasonLabel={decide("reason")}
      reasonHint={decide("reasonHint")}
      submit={t("submit")}
      busy={busy}
      trouble={trouble}
      onDecide={({ kind, reason }) =>
        change(
          (calls, locale) => calls.decideRounding(enrolmentId, { up: kind === "up", reason }, locale),
          () => t("done"),
        )
      }
    />
  );
}
