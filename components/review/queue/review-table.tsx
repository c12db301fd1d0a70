import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { fromNow } from "#lib/duration.ts";
import { moment, type Place, time } from "#lib/format.ts";
import type { LocalisedText } from "#lib/locale.ts";
import { filterQuery, type ReviewFilter } from "#lib/review/review-filter.ts";

type Row = {
  submissionId: string;
  questionId: string;
  assessment: { title: LocalisedText };
  createdAt: Date;
  name: string;
  group: string | null;
  claim: { name: string; expiresAt: Date } | null;
  claimedByOther: boolean;
};

type Props = {
  rows: readonly Row[];
  /** Where to begin; null when others have all that waits. */
  first: string | null;
  filter: ReviewFilter;
  titles: Record<string, string>;
  place: Place;
};

/** The answers that wait, each leading to its page; whose they are stands there only when it was asked for. */
export function ReviewTable({ rows, first, filter, titles, place }: Props) {
  const t = useTranslations("review");
  const locale = useLocale();
  const query = filterQuery(filter);
  const withNames = filter.names === "shown";
  return (
    <>
      {first && (
        <PageLink href={`/review/${first}${query}`} className={buttonClass("primary", "medium", "mb-4")}>
          {t("begin")}
        </PageLink>
      )}
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t("columns.question")}</th>
            {withNames && <th scope="col">{t("columns.person")}</th>}
            <th scope="col" className="max-sm:hidden">
              {t("columns.assessment")}
            </th>
            <th scope="col">{t("columns.sent")}</th>
            <th scope="col">{t("columns.state")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.submissionId}>
              <th scope="row">
                <PageLink href={`/review/${row.submissionId}${query}`} className="link" prefetch={false}>
                  {titles[row.questionId] ?? row.questionId}
                </PageLink>
              </th>
              {withNames && (
                <td>
                  {row.name}
                  {row.group && <span className="text-muted"> {row.group}</span>}
                </td>
              )}
              <td className="max-sm:hidden">{row.assessment.title[locale]}</td>
              <td>
                <time dateTime={row.createdAt.toISOString()} title={moment(row.createdAt, place)}>
                  {fromNow(row.createdAt, place.now, locale)}
                </time>
              </td>
              <td>
                <State row={row} place={place} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function State({ row: { claim, claimedByOther }, place }: { row: Row; place: Place }) {
  const t = useTranslations("review");
  if (claim === null) return <span className="text-muted">{t("waits")}</span>;
  const until = time(claim.expiresAt, place);
  if (!claimedByOther) return t("mine", { time: until });
  return <Meant meaning="waiting">{t("taken", { name: claim.name, time: until })}</Meant>;
}
