"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ReasonedForm } from "#components/ledger/reasoned-form.tsx";
import { useLedgerCall } from "#components/ledger/use-ledger-call.ts";
import { Field } from "#components/ui/field.tsx";
import { showToast } from "#components/ui/toast.tsx";
import { decimal, formatExact, parseDecimal, zero } from "#lib/exact.ts";

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
  const locale = useLocale();
  const router = useRouter();
  const { busy, trouble, store, tell } = useLedgerCall();
  const [kind, setKind] = useState<(typeof kinds)[number]>("points");
  const [points, setPoints] = useState("");
  const [reason, setReason] = useState("");
  const most = formatExact(decimal(possible), locale, { atLeast: 0 });
  async function decide(event: FormEvent) {
    event.preventDefault();
    const value = parseDecimal(points);
    const isFine =
      value?.gte(zero) && value.lte(decimal(possible)) && /^\s*\d+([.,]\d{1,2})?\s*$/.test(points);
    if (kind === "points" && !isFine) return tell(t("wrongPoints", { possible: most }));
    const decision = kind === "points" ? { kind, points } : { kind };
    const stored = await store((calls) =>
      calls.overrideItem(enrolmentId, itemId, { ...decision, reason, seenId }, locale),
    );
    router.refresh(); // where it was refused because somebody was quicker, the page shows what they decided
    if (!stored) return;
    showToast("passed", t("done"));
    setKind("points");
    setPoints("");
    setReason("");
  }
  return (
    <ReasonedForm
      name={t("title")}
      what={t("what")}
      kinds={kinds
        .filter((each) => each !== "lift" || isDecided)
        .map((each) => ({ value: each, text: t(`kind.${each}`) }))}
      kindTitle={t("kindTitle")}
      kind={kind}
      onKind={(next) => setKind(next)}
      reason={reason}
      onReason={setReason}
      reasonLabel={t("reason")}
      reasonHint={t("reasonHint")}
      submit={t("submit")}
      busy={busy}
      trouble={trouble}
      onSubmit={decide}
    >
      {kind === "points" && (
        <Field
          label={t("points")}
          hint={t("pointsHint", { possible: most })}
          required
          inputMode="decimal"
          autoComplete="off"
          className="max-w-40"
          value={points}
          onChange={(event) => setPoints(event.target.value)}
        />
      )}
    </ReasonedForm>
  );
}
