import { useTranslations } from "next-intl";
import { ChangeTable } from "#components/grades/change-table.tsx";
import type { SentPolicyPreview } from "#lib/policy/api.ts";

/** Whose final grade other rules would change. */
export function PolicyReport({ preview: { changes, sumsOnly } }: { preview: SentPolicyPreview }) {
  const t = useTranslations("policy");
  return (
    <div className="space-y-3">
      <p role="status">
        {t("nothingYet")} {t("changes", { count: changes.length })}{" "}
        {sumsOnly > 0 && t("sumsOnly", { count: sumsOnly })}
      </p>
      {changes.length > 0 && (
        <>
          <p className="text-muted text-sm">{t("soFarNote")}</p>
          <ChangeTable
            changes={changes}
            columns={[
              {
                title: t("grade"),
                show: ({ grade, complete }) => (grade === null || complete ? grade : t("soFar", { grade })),
              },
            ]}
            words={{ gains: t("gains"), loses: t("loses") }}
          />
        </>
      )}
    </div>
  );
}
