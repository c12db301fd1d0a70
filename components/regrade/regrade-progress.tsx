import { useTranslations } from "next-intl";
import { DropRegrade } from "#components/regrade/drop-regrade.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";

type Props = {
  runId: string;
  done: number;
  total: number;
  /** Those that failed through us and are tried again, with the reason of the last try. */
  faults: { waiting: number; reason: string | null };
};

/** How far a regrade is, and what holds it up if anything does. */
export function RegradeProgress({ runId, done, total, faults }: Props) {
  const t = useTranslations("regrade.progress");
  const drop = useTranslations("regrade.decide")("dropEarly");
  return (
    <div className="max-w-[44rem]">
      {/* A count that changes each second would drown everything else for a screen reader. */}
      <p role="status" className="sr-only">
        {t("spoken")}
      </p>
      <p aria-hidden className="figures">
        {t("running", { done, total })}
      </p>
      <ProgressBar
        className="mt-3"
        meaning="waiting"
        share={done / total}
        label={t("running", { done, total })}
      />
      <p className="mt-3 max-w-[72ch] text-muted text-sm">{t("hint")}</p>
      {faults.waiting > 0 && (
        <Notice meaning="partly" title={t("faults", { count: faults.waiting })} className="mt-5">
          <p>{t("faultsHint")}</p>
          {faults.reason && (
            <p lang="en" className="mt-2 font-mono text-sm">
              {faults.reason}
            </p>
          )}
        </Notice>
      )}
      <div className="mt-5">
        <DropRegrade runId={runId} label={drop} />
      </div>
    </div>
  );
}
