import { useLocale, useTranslations } from "next-intl";
import { Dash } from "#components/ui/dash.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatExact } from "#lib/exact.ts";
import { readFraction } from "#lib/fraction.ts";
import type { Ruling } from "#lib/sitting/staff-api.ts";

/** Who gains and who loses by a ruling, the most changed first; nothing is changed yet. */
export function RulingPreview({ ruling: { regraded, changes, unchanged } }: { ruling: Ruling }) {
  const t = useTranslations("staffSitting.rulings");
  if (regraded !== null && regraded.done < regraded.total)
    return <p role="status">{t("regrading", { done: regraded.done, total: regraded.total })}</p>;
  return (
    <div role="status">
      {regraded !== null && regraded.total > 0 && !regraded.newKey && (
        <Notice meaning="partly" title={t("sameKey")} className="mb-4">
          {t("sameKeyWhat")}
        </Notice>
      )}
      <p>
        {changes.length === 0 ? t("nobodyChanges") : t("changes", { count: changes.length })}{" "}
        {t("unchanged", { count: unchanged })}
      </p>
      {changes.length > 0 && (
        <table className="rows mt-3">
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("change")}</th>
              <th scope="col">{t("mark")}</th>
              <th scope="col">{t("grade")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ enrolmentId, name, change, before, after }) => (
              <tr key={enrolmentId}>
                <th scope="row">{name}</th>
                <td>
                  <Meant meaning={change === "gains" ? "passed" : "failed"}>{t(change)}</Meant>
                </td>
                <td className="figures whitespace-nowrap">
                  <Mark mark={before.mark} /> → <Mark mark={after.mark} />
                </td>
                <td className="figures whitespace-nowrap">
                  {before.grade ?? <Dash>{t("none")}</Dash>} → {after.grade ?? <Dash>{t("none")}</Dash>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Mark({ mark }: { mark: Ruling["changes"][number]["before"]["mark"] }) {
  const t = useTranslations("staffSitting.rulings");
  const locale = useLocale();
  return mark === null ? <Dash>{t("none")}</Dash> : formatExact(readFraction(mark), locale);
}
