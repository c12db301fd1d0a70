"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmAction } from "#components/call/confirm-action.tsx";
import { ChangeTable } from "#components/grades/change-table.tsx";
import { DropRegrade } from "#components/regrade/drop-regrade.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { RadioChoice } from "#components/ui/radio-choice.tsx";
import { readFraction } from "#lib/fraction.ts";
import { showPoints } from "#lib/points.ts";
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
  const locale = useLocale();
  const [mode, setMode] = useState<RegradeMode>("never_lower");
  const changes = preview[mode];
  const gains = changes.filter(({ change }) => change === "gains").length;
  const loses = changes.length - gains;

  return (
    <>
      <RadioChoice
        legend={t("preview.mode")}
        options={modes.map((each) => ({
          value: each,
          text: t(`preview.${each}`),
          hint: t(`preview.${hints[each]}`),
        }))}
        value={mode}
        onChange={(chosen) => setMode(chosen)}
        stacked
      />
      <p role="status" className="mt-4 mb-3">
        {t("preview.counts", { gains, loses, same: students - changes.length })}
      </p>
      {changes.length === 0 ? (
        <EmptyState title={t("preview.nobody")}>{t("preview.nobodyHint")}</EmptyState>
      ) : (
        <ChangeTable
          changes={changes}
          columns={[
            {
              title: t("preview.points"),
              show: ({ points }) => points && showPoints(readFraction(points), locale),
            },
            { title: t("preview.grade"), show: ({ grade }) => grade },
          ]}
          more={{
            title: t("results.both"),
            show: ({ name, submissionId }) =>
              submissionId && (
                <PageLink
                  href={`/regrades/${runId}/submissions/${submissionId}`}
                  className="link whitespace-nowrap"
                >
                  {t("results.both")}
                  <span className="sr-only">: {name}</span>
                </PageLink>
              ),
          }}
        />
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <ConfirmAction
          kind="primary"
          label={t("decide.apply")}
          title={t("decide.sure")}
          what={t("decide.sureReplace", { loses })}
          confirm={t("decide.apply")}
          load={() => import("#components/regrade/calls.ts")}
          act={(calls) => calls.applyRegrade(runId, { mode }, locale)}
          done={() => t("decide.applied")}
        />
        <DropRegrade runId={runId} label={t("decide.drop")} />
      </div>
    </>
  );
}
