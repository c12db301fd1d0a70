import { useTranslations } from "next-intl";
import type { ClaimState } from "#components/review/save/use-claim.ts";
import { Notice } from "#components/ui/notice.tsx";
import { time } from "#lib/format.ts";

/** That somebody else has the answers, or that they were graded meanwhile; nothing when all is as it should be. */
export function ClaimNotice({
  state,
  gradedMeanwhile,
  timeZone,
}: {
  state: ClaimState;
  gradedMeanwhile: boolean;
  timeZone: string;
}) {
  const t = useTranslations("review.claim");
  return (
    <>
      {state.kind === "told" && !state.mine && (
        <Notice meaning="waiting" title={t("takenTitle", { name: state.by })} className="mt-6">
          {t("takenWhat", { time: time(new Date(state.expiresAt), { timeZone }) })}
        </Notice>
      )}
      {gradedMeanwhile && (
        <Notice meaning="partly" title={t("gradedTitle")} className="mt-6">
          {t("gradedWhat")}
        </Notice>
      )}
    </>
  );
}

/** Until when the answers are one's own, in a line. */
export function ClaimLine({ state, timeZone }: { state: ClaimState; timeZone: string }) {
  const t = useTranslations("review.claim");
  const words = () => {
    switch (state.kind) {
      case "asking":
        return t("asking");
      case "away":
        return t("away");
      case "told": {
        const until = time(new Date(state.expiresAt), { timeZone });
        return state.mine ? t("mine", { time: until }) : t("takenTitle", { name: state.by });
      }
    }
  };
  return <p className="text-muted text-sm sm:ml-auto">{words()}</p>;
}
