"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCall } from "#components/call/use-call.ts";
import { ReasonedForm } from "#components/ledger/reasoned-form.tsx";
import { ClaimLine, ClaimNotice } from "#components/review/save/claim-notice.tsx";
import { useClaim } from "#components/review/save/use-claim.ts";
import { appealClaimSchema } from "#lib/appeals/api.ts";

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
  const { busy, trouble, change } = useCall(() => import("#components/appeals/calls.ts"), {
    refreshWhenRefused: true,
  });
  const { state } = useClaim(
    { path: `/api/appeals/${appealId}/claim`, schema: appealClaimSchema },
    locale,
    () => {},
  );
  return (
    <>
      <ClaimNotice state={state} gradedMeanwhile={false} timeZone={timeZone} />
      <ReasonedForm<(typeof outcomes)[number]>
        name={t("decide")}
        what={t("what")}
        kinds={outcomes.map((value) => ({ value, text: t(`outcomes.${value}`) }))}
        kindTitle={t("outcome")}
        initialKind="kept"
        points={{ kind: "changed", possible }}
        reasonLabel={t("reply")}
        reasonHint={t("replyHint")}
        submit={t("submit")}
        busy={busy}
        trouble={trouble}
        onDecide={({ kind: outcome, points, reason: reply }) => {
          const decision = outcome === "changed" ? { outcome, points, reply, seenId } : { outcome, reply };
          return change(
            (calls) => calls.decideAppeal(appealId, decision, locale),
            () => t("done"),
          );
        }}
      />
      <div className="mt-2">
        <ClaimLine state={state} timeZone={timeZone} />
      </div>
    </>
  );
}
