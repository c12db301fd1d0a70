"use client";

import { LoaderCircle } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { CaseRow } from "#components/results/case-row.tsx";
import type { OwnInspection } from "#components/review/submission/use-inspection.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Inspection, ShownInspection } from "#lib/inspection/inspection.ts";

type GoTo = { onGoTo(line: number, column: number): void };

/** The hidden cases of a submission for the staff: graded once more when they ask, with all their data. */
export function HiddenCases({ own, onGoTo }: GoTo & { own: OwnInspection }) {
  const t = useTranslations("comments.hidden");
  const { inspection, busy, trouble, ask } = own;
  return (
    <div className="mt-8 border-hairline border-t pt-4">
      <h3 className="eyebrow">{t("title")}</h3>
      <p className="mt-1 max-w-[72ch] text-muted text-sm">{t("what")}</p>
      <Button className="mt-3" busy={busy} onClick={ask}>
        {busy && <LoaderCircle aria-hidden className="size-4 motion-safe:animate-spin" />}
        {t(inspection.kind === "none" || inspection.kind === "waiting" ? "ask" : "again")}
      </Button>
      <div role="status">
        {inspection.kind === "waiting" && (
          <p className="mt-3 max-w-[72ch] text-muted text-sm">{t("waiting")}</p>
        )}
        {trouble !== null && <p className="mt-3 text-partly">{trouble}</p>}
      </div>
      <Answer inspection={inspection} onGoTo={onGoTo} />
    </div>
  );
}

function Answer({ inspection, onGoTo }: GoTo & { inspection: Inspection }) {
  const t = useTranslations("comments.hidden");
  switch (inspection.kind) {
    case "none":
    case "waiting":
      return null;
    case "shown":
      return <Shown shown={inspection} onGoTo={onGoTo} />;
    default:
      return (
        <Notice meaning="partly" title={t("trouble")} className="mt-4">
          {t(inspection.kind)}
        </Notice>
      );
  }
}

function Shown({ shown, onGoTo }: GoTo & { shown: ShownInspection }) {
  const t = useTranslations("comments.hidden");
  const locale = useLocale();
  const { groups } = shown;
  const firstFailed = groups
    .flatMap(({ cases }) => cases)
    .find(({ verdict, notRun }) => verdict !== "accepted" && !notRun);
  return (
    <>
      <Compared shown={shown} />
      {groups.length === 0 && <p className="mt-4 text-muted">{t("empty")}</p>}
      {groups.map((group) => (
        <section key={group.id} className="mt-4" aria-label={`${t("title")}: ${group.name[locale]}`}>
          <h4 className="eyebrow border-hairline border-b pb-1.5">{group.name[locale]}</h4>
          <ul>
            {group.cases.map((one, i) => (
              <CaseRow
                key={i}
                result={{ ...one, hidden: false }}
                open={one === firstFailed}
                locale={locale}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Whether grading once more came to what was stored. */
function Compared({ shown: { stored, replayed, changedCases } }: { shown: ShownInspection }) {
  const t = useTranslations("comments.hidden");
  const verdicts = useTranslations("verdicts");
  const words = ({ verdict, score }: ShownInspection["stored"]) =>
    t("judgement", { verdict: verdicts(`name.${verdict}`), ...score });
  const [was, is] = [stored, replayed].map(words);
  if (was === is && changedCases === 0)
    return (
      <p role="status" className="mt-4 text-muted text-sm">
        {t("same")}
      </p>
    );
  return (
    <Notice meaning="partly" title={t("differs")} className="mt-4">
      <p>{t("both", { was, is })}</p>
      <p className="mt-1">{t("changedCases", { count: changedCases })}</p>
    </Notice>
  );
}
