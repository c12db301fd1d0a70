import { useLocale, useTranslations } from "next-intl";
import { ChangeTable } from "#components/grades/change-table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatExact } from "#lib/exact.ts";
import { readFraction } from "#lib/fraction.ts";
import type { Ruling } from "#lib/sitting/staff-api.ts";

/** Who gains and who loses by a ruling, the most changed first; nothing is changed yet. */
export function RulingPreview({ ruling: { regraded, changes, unchanged } }: { ruling: Ruling }) {
  const t = useTranslations("staffSitting.rulings");
  const locale = useLocale();
  if (regraded !== null && regraded.done < regraded.total)
    return <p role="status">{t("regrading", { done: regraded.done, total: regraded.total })}</p>;
  return (
    <div>
      {regraded !== null && regraded.total > 0 && !regraded.newKey && (
        <Notice meaning="partly" title={t("sameKey")} className="mb-4">
          {t("sameKeyWhat")}
        </Notice>
      )}
      <p role="status" className="mb-3">
        {changes.length === 0 ? t("nobodyChanges") : t("changes", { count: changes.length })}{" "}
        {t("unchanged", { count: unchanged })}
      </p>
      {changes.length > 0 && (
        <ChangeTable
          changes={changes}
          columns={[
            { title: t("mark"), show: ({ mark }) => mark && formatExact(readFraction(mark), locale) },
            { title: t("grade"), show: ({ grade }) => grade },
          ]}
        />
      )}
    </div>
  );
}
