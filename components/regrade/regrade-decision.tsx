"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ChangeTable } from "#components/regrade/change-table.tsx";
import { DropRegrade } from "#components/regrade/drop-regrade.tsx";
import { useRegradeCall } from "#components/regrade/use-regrade-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { showToast } from "#components/ui/toast.tsx";
import type { RegradeMode, SentChange } from "#lib/regrade/api.ts";

type Props = {
  runId: string;
  preview: Record<RegradeMode, SentChange[]>;
  /** How many there are in the course. */
  students: number;
};

const modes = ["never_lower", "replace"] as const;
const hints = { never_lower: "neverLowerHint", replace: "replaceHint" } as const;

/** Who gains and loses by each way of applying a regrade; one of them is chosen, or all is dropped. */
export function RegradeDecision({ runId, preview, students }: Props) {
  const t = useTranslations("regrade");
  const close = useTranslations("shell")("close");
  const locale = useLocale();
  const router = useRouter();
  const { busy, trouble, call } = useRegradeCall();
  const [mode, setMode] = useState<RegradeMode>("never_lower");
  const [asking, setAsking] = useState(false);
  const changes = preview[mode];
  const gains = changes.filter(({ change }) => change === "gains").length;
  const loses = changes.length - gains;

  async function apply() {
    if ((await call((calls) => calls.applyRegrade(runId, { mode }, locale))) === null) return;
    showToast("passed", t("decide.applied"));
    setAsking(false);
    router.refresh();
  }

  return (
    <>
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{t("preview.mode")}</legend>
        {modes.map((each) => (
          <label key={each} className="flex items-start gap-3 py-1">
            <input
              type="radio"
              name="mode"
              checked={mode === each}
              onChange={() => setMode(each)}
              className="mt-[calc((1lh-1rem)/2)] size-4 shrink-0 accent-accent"
            />
            <span>
              {t(`preview.${each}`)}
              <span className="block text-muted text-sm">{t(`preview.${hints[each]}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="mt-4 mb-3">
        {t("preview.counts", { gains, loses, same: students - changes.length })}
      </p>
      <ChangeTable runId={runId} changes={changes} />
      <div className="mt-5 flex flex-wrap gap-3">
        <Button kind="primary" onClick={() => setAsking(true)}>
          {t("decide.apply")}
        </Button>
        <DropRegrade runId={runId} label={t("decide.drop")} />
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("decide.sure")}
        description={t("decide.sureReplace", { loses })}
        closeLabel={close}
      >
        {trouble !== null && (
          <p role="alert" className="mb-4 text-failed">
            {trouble}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button kind="primary" disabled={busy} onClick={apply}>
            {t("decide.apply")}
          </Button>
          <Button onClick={() => setAsking(false)}>{t("decide.cancel")}</Button>
        </div>
      </Dialog>
    </>
  );
}
