"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useAppealCall } from "#components/appeals/use-appeal-call.ts";
import { ReasonedForm } from "#components/ledger/reasoned-form.tsx";
import { ClaimLine, ClaimNotice } from "#components/review/save/claim-notice.tsx";
import { useClaim } from "#components/review/save/use-claim.ts";
import { Field } from "#components/ui/field.tsx";
import { appealClaimSchema } from "#lib/appeals/api.ts";
import { decimal, formatExact, parseDecimal } from "#lib/exact.ts";

type Props = {
  appealId: string;
  /** Points of the item, a decimal as text. */
  possible: string;
  /** The newest override that the page shows; null when there is none. */
  seenId: string | null;
  timeZone: string;
};

const outcomes = ["kept", "changed"] as const;

/** The answer to an appeal; while the page is open the appeal is this person's. */
export function DecisionForm({ appealId, possible, seenId, timeZone }: Props) {
  const t = useTranslations("appeals");
  const locale = useLocale();
  const { busy, trouble, send, tell } = useAppealCall();
  const { state } = useClaim(
    { path: `/api/appeals/${appealId}/claim`, schema: appealClaimSchema },
    locale,
    () => {},
  );
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>("kept");
  const [points, setPoints] = useState("");
  const [reply, setReply] = useState("");
  const most = formatExact(decimal(possible), locale, { atLeast: 0 });
  async function decide(event: FormEvent) {
    event.preventDefault();
    const isFine = parseDecimal(points)?.lte(decimal(possible)) && /^\s*\d+([.,]\d{1,2})?\s*$/.test(points);
    if (outcome === "changed" && !isFine) return tell(t("wrongPoints", { possible: most }));
    const decision = outcome === "changed" ? { outcome, points, reply, seenId } : { outcome, reply };
    await send((calls, locale) => calls.decideAppeal(appealId, decision, locale), t("done"));
  }
  return (
    <>
      <ClaimNotice state={state} gradedMeanwhile={false} timeZone={timeZone} />
      <ReasonedForm
        name={t("decide")}
        what={t("what")}
        kinds={outcomes.map((value) => ({ value, text: t(`outcomes.${value}`) }))}
        kindTitle={t("outcome")}
        kind={outcome}
        onKind={(next) => setOutcome(next)}
        reason={reply}
        onReason={setReply}
        reasonLabel={t("reply")}
        reasonHint={t("replyHint")}
        submit={t("submit")}
        busy={busy}
        trouble={trouble}
        onSubmit={decide}
      >
        {outcome === "changed" && (
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
      <div className="mt-2">
        <ClaimLine state={state} timeZone={timeZone} />
      </div>
    </>
  );
}
