import { useTranslations } from "next-intl";
import { VerdictBadge } from "#components/results/verdict-badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";
import { decimal } from "#lib/exact.ts";
import { moment, type Place } from "#lib/format.ts";
import type { Graded } from "#lib/gradebook-rows.ts";
import { showPoints } from "#lib/points.ts";
import type { ChangedResult } from "#lib/regrade/changed-results.ts";
import { exactScore } from "#lib/score.ts";

const mostRows = 200;

type Props = {
  runId: string;
  results: ChangedResult[];
  /** Of the item, a decimal as text. */
  points: string;
  /** What is on the left is what counted before it was applied. */
  isApplied: boolean;
  place: Place;
};

/** The submissions that come out differently, each with both verdicts and their points before lateness. */
export function ResultTable({ runId, results, points, isApplied, place }: Props) {
  const t = useTranslations("regrade.results");
  const name = useTranslations("regrade.preview")("name");
  if (results.length === 0) return <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>;
  return (
    <>
      <ScrollingTable>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{t("sent")}</th>
            <th scope="col">{t(isApplied ? "beforeEnded" : "before")}</th>
            <th scope="col">{t("after")}</th>
            <th scope="col">
              <span className="sr-only">{t("both")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {results.slice(0, mostRows).map(({ submissionId, createdAt, student, now, found }) => (
            <tr key={submissionId}>
              <th scope="row" className="text-left">
                {student.name}
              </th>
              <td className="figures whitespace-nowrap">{moment(createdAt, place)}</td>
              <td>
                <Outcome graded={now} points={points} place={place} />
              </td>
              <td>
                <Outcome graded={found} points={points} place={place} />
              </td>
              <td>
                <PageLink
                  href={`/regrades/${runId}/submissions/${submissionId}`}
                  className="link whitespace-nowrap"
                >
                  {t("both")}
                  <span className="sr-only">
                    : {student.name}, {moment(createdAt, place)}
                  </span>
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      {results.length > mostRows && (
        <p className="mt-2 text-muted text-sm">{t("more", { count: results.length - mostRows })}</p>
      )}
    </>
  );
}

function Outcome({ graded, points, place }: { graded: Graded; points: string; place: Place }) {
  const earned = exactScore(graded.score).mul(decimal(points));
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <VerdictBadge verdict={graded.verdict} />
      <span className="figures">{showPoints(earned, place.locale)}</span>
    </span>
  );
}
