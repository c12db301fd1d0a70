import { useLocale, useTranslations } from "next-intl";
import { Dash } from "#components/ui/dash.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { readFraction } from "#lib/fraction.ts";
import { showPoints } from "#lib/points.ts";
import type { SentChange } from "#lib/regrade/api.ts";

/** Who gains and who loses, the most changed first. */
export function ChangeTable({ runId, changes }: { runId: string; changes: SentChange[] }) {
  const t = useTranslations("regrade.preview");
  const both = useTranslations("regrade.results")("both");
  if (changes.length === 0) return <EmptyState title={t("nobody")}>{t("nobodyHint")}</EmptyState>;
  return (
    <div className="relative overflow-x-auto">
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("change")}</th>
            <th scope="col" className="text-right">
              {t("points")}
            </th>
            <th scope="col" className="text-right">
              {t("grade")}
            </th>
            <th scope="col">
              <span className="sr-only">{both}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ enrolmentId, name, change, before, after, submissionId }) => (
            <tr key={enrolmentId}>
              <th scope="row" className="text-left">
                {name}
              </th>
              <td>
                <Meant meaning={change === "gains" ? "passed" : "failed"}>{t(change)}</Meant>
              </td>
              <td className="figures whitespace-nowrap text-right">
                <Points points={before.points} /> → <Points points={after.points} />
              </td>
              <td className="figures whitespace-nowrap text-right">
                {before.grade ?? <Dash>{t("none")}</Dash>} → {after.grade ?? <Dash>{t("none")}</Dash>}
              </td>
              <td>
                {submissionId && (
                  <PageLink
                    href={`/regrades/${runId}/submissions/${submissionId}`}
                    className="link whitespace-nowrap"
                  >
                    {both}
                    <span className="sr-only">: {name}</span>
                  </PageLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Points({ points }: { points: SentChange["before"]["points"] }) {
  const t = useTranslations("regrade.preview");
  const locale = useLocale();
  return points === null ? <Dash>{t("none")}</Dash> : showPoints(readFraction(points), locale);
}
