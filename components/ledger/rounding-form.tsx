"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ReasonedForm } from "#components/ledger/reasoned-form.tsx";
import { useLedgerCall } from "#components/ledger/use-ledger-call.ts";
import { showToast } from "#components/ui/toast.tsx";

/** Decides how one student's sum between the two bounds is rounded, with a reason. */
export function RoundingForm({
  enrolmentId,
  what,
  isUp,
}: {
  enrolmentId: string;
  what: string;
  isUp: boolean;
}) {
  const t = useTranslations("ledger.rounding");
  const decide = useTranslations("ledger.decide");
  const locale = useLocale();
  const router = useRouter();
  const { busy, trouble, store } = useLedgerCall();
  const [way, setWay] = useState<"up" | "down">(isUp ? "down" : "up");
  const [reason, setReason] = useState("");
  async function send(event: FormEvent) {
    event.preventDefault();
    const body = { up: way === "up", reason };
    if (!(await store((calls) => calls.decideRounding(enrolmentId, body, locale)))) return;
    showToast("passed", t("done"));
    setReason("");
    router.refresh();
  }
  return (
    <ReasonedForm
      name={t("title")}
      what={what}
      kinds={(["up", "down"] as const).map((value) => ({ value, text: t(`way.${value}`) }))}
      kindTitle={t("kindTitle")}
      kind={way}
      onKind={(next) => setWay(next)}
      reason={reason}
      onReason={setReason}
      reasonLabel={decide("reason")}
      reasonHint={decide("reasonHint")}
      submit={t("submit")}
      busy={busy}
      trouble={trouble}
      onSubmit={send}
    />
  );
}
