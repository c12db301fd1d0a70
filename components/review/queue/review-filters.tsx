import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { groupNames } from "#components/ui/group-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { Select } from "#components/ui/select.tsx";
import type { LocalisedText } from "#lib/locale.ts";
import { filterQuery, type ReviewFilter, reviewKinds, reviewSorts } from "#lib/review/review-filter.ts";

type Row = { assessment: { id: string; title: LocalisedText }; group: string | null };

/** What of the queue is shown and in which order: a form without script, whose choice stands in the address. */
export function ReviewFilters({ filter, rows }: { filter: ReviewFilter; rows: readonly Row[] }) {
  const t = useTranslations("review.filter");
  const locale = useLocale();
  const assessments = new Map(rows.map(({ assessment: { id, title } }) => [id, title[locale]]));
  const other = filter.names === "shown" ? "hidden" : "shown";
  return (
    // Keyed, so that the fields follow the address when somebody goes back.
    <form
      key={filterQuery(filter)}
      className="mt-6 grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:flex sm:flex-wrap"
    >
      <Select label={t("assessment")} name="assessment" defaultValue={filter.assessment} className="min-w-0">
        <option value="">{t("anyAssessment")}</option>
        {[...assessments].map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <Select label={t("kind")} name="kind" defaultValue={filter.kind} className="min-w-0">
        <option value="">{t("anyKind")}</option>
        {reviewKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </Select>
      <Select label={t("group")} name="group" defaultValue={filter.group} className="min-w-0">
        <option value="">{t("anyGroup")}</option>
        {groupNames(rows).map((group) => (
          <option key={group} value={group}>
            {t("groupOption", { group })}
          </option>
        ))}
      </Select>
      <Select label={t("sort")} name="sort" defaultValue={filter.sort} className="min-w-0">
        {reviewSorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </Select>
      <input type="hidden" name="names" value={filter.names} />
      <Button type="submit" className="justify-self-start">
        {t("show")}
      </Button>
      <PageLink href={`/review${filterQuery({ ...filter, names: other })}`} className="link pb-2">
        {t(filter.names === "shown" ? "hideNames" : "showNames")}
      </PageLink>
    </form>
  );
}
