import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { fromNow } from "#lib/duration.ts";
import { moment, type Place, time } from "#lib/format.ts";
import type { LocalisedText } from "#lib/locale.ts";

type Row = {
  id: string;
  contentId: string;
  assessment: { title: LocalisedText };
  createdAt: Date;
  name: string;
  group: string | null;
  claim: { name: string; expiresAt: Date; mine: boolean } | null;
};

type Props = {
  appeals: readonly Row[];
  withNames: boolean;
  /** The filter of the queue at the end of an address. */
  query: string;
  titles: Record<string, string>;
  place: Place;
};

/** The appeals that wait, each leading to its page; whose they are stands there only when it was asked for. */
export function AppealList({ appeals, withNames, query, titles, place }: Props) {
  const t = useTranslations("appeals");
  const locale = useLocale();
  if (appeals.length === 0) return <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>;
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t("item")}</th>
          {withNames && <th scope="col">{t("person")}</th>}
          <th scope="col">{t("since")}</th>
          <th scope="col">{t("stateColumn")}</th>
        </tr>
      </thead>
      <tbody>
        {appeals.map(({ id, contentId, assessment, createdAt, name, group, claim }) => (
          <tr key={id}>
            <th scope="row">
              <PageLink href={`/review/appeals/${id}${query}`} className="link" prefetch={false}>
                {titles[contentId] ?? contentId}
              </PageLink>
              <span className="block font-normal text-muted text-sm">{assessment.title[locale]}</span>
            </th>
            {withNames && (
              <td>
                {name}
                {group && <span className="text-muted"> {group}</span>}
              </td>
            )}
            <td>
              <time dateTime={createdAt.toISOString()} title={moment(createdAt, place)}>
                {fromNow(createdAt, place.now, locale)}
              </time>
            </td>
            <td>
              {claim === null ? (
                <span className="text-muted">{t("waits")}</span>
              ) : claim.mine ? (
                t("mine", { time: time(claim.expiresAt, place) })
              ) : (
                <Meant meaning="waiting">
                  {t("taken", { name: claim.name, time: time(claim.expiresAt, place) })}
                </Meant>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
