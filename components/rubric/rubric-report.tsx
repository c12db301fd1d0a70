import { useLocale, useTranslations } from "next-intl";
import { ChangeTable } from "#components/grades/change-table.tsx";
import { AnswerLink } from "#components/rubric/answer-link.tsx";
import { LookTable } from "#components/rubric/look-table.tsx";
import { readFraction } from "#lib/fraction.ts";
import { showPoints } from "#lib/points.ts";
import type { SentRubricChanges } from "#lib/rubric/api.ts";

/** What a changed rubric would make of what was graded. */
export function RubricReport({ preview: { graded, changes, look } }: { preview: SentRubricChanges }) {
  const t = useTranslations("rubric.report");
  const review = useTranslations("rubric.look")("open");
  const locale = useLocale();
  if (graded === 0) return <p role="status">{t("nothingGraded")}</p>;
  const gains = changes.filter(({ change }) => change === "gains").length;
  const loses = changes.length - gains;
  return (
    <div className="space-y-6">
      <p role="status" className="max-w-[72ch]">
        {t("nothingYet")} {t("counts", { graded, gains, loses, same: graded - changes.length })}
      </p>
      {changes.length > 0 && (
        <ChangeTable
          changes={changes}
          columns={[
            { title: t("part"), show: ({ part }) => t("partPoints", part) },
            { title: t("item"), show: ({ points }) => points && showPoints(readFraction(points), locale) },
            { title: t("grade"), show: ({ grade }) => grade },
          ]}
          more={{
            title: review,
            show: ({ submissionId, name, overridden }) => (
              <>
                <AnswerLink submissionId={submissionId} name={name} />
                {overridden && <span className="block text-muted text-sm">{t("overridden")}</span>}
              </>
            ),
          }}
        />
      )}
      {look.length > 0 && (
        <div>
          <LookTable answers={look} isApplied={false} />
        </div>
      )}
    </div>
  );
}
