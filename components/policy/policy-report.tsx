import { useTranslations } from "next-intl";
import { Meant } from "#components/ui/meaning.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";
import type { SentPolicyPreview } from "#lib/policy/api.ts";

/** Whose final grade other rules would change. */
export function PolicyReport({ preview: { changes, sumsOnly } }: { preview: SentPolicyPreview }) {
  const t = useTranslations("policy");
  return (
    <div role="status" className="space-y-3">
      <p>
        {t("nothingYet")} {t("changes", { count: changes.length })}{" "}
        {sumsOnly > 0 && t("sumsOnly", { count: sumsOnly })}
      </p>
      {changes.length > 0 && (
        <>
          <p className="text-muted text-sm">{t("soFarNote")}</p>
          <ScrollingTable>
            <thead>
              <tr>
                <th scope="col">{t("name")}</th>
                <th scope="col">{t("what")}</th>
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
                    <Grade had={before} /> → <Grade had={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollingTable>
        </>
      )}
    </div>
  );
}

function Grade({ had: { grade, complete } }: { had: SentPolicyPreview["changes"][number]["before"] }) {
  const t = useTranslations("policy");
  if (grade === null) return t("none");
  return complete ? grade : t("soFar", { grade });
}
