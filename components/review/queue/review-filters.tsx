import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { inputClass } from "#components/ui/field.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import type { LocalisedText } from "#lib/locale.ts";
import { filterQuery, type ReviewFilter, reviewKinds, reviewSorts } from "#lib/review/review-filter.ts";

type Row = { assessment: { id: string; title: LocalisedText }; group: string | null };

/** What of the queue is shown and in which order: a form without script, whose choice stands in the address. */
export function ReviewFilters({ filter, rows }: { filter: ReviewFilter; rows: readonly Row[] }) {
  const t = useTranslations("review.filter");
  const locale = useLocale();
  const assessments = new Map(rows.map(({ assessment: { id, title } }) => [id, title[locale]]));
  const collator = new Intl.Collator("ru", { numeric: true });
  const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))].sort(collator.compare);
  const other = filter.names === "shown" ? "hidden" : "shown";
  return (
    // Keyed, so that the fields follow the address when somebody goes back.
    <form key={filterQuery(filter)} className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      <Select name="assessment" label={t("assessment")} value={filter.assessment}>
        <option value="">{t("anyAssessment")}</option>
        {[...assessments].map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <Select name="kind" label={t("kind")} value={filter.kind}>
        <option value="">{t("anyKind")}</option>
        {reviewKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </Select>
      <Select name="group" label={t("group")} value={filter.group}>
        <option value="">{t("anyGroup")}</option>
        {groups.map((group) => (
          <option key={group} value={group}>
            {t("groupOption", { group })}
          </option>
        ))}
      </Select>
      <Select name="sort" label={t("sort")} value={filter.sort}>
        {reviewSorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </Select>
      <input type="hidden" name="names" value={filter.names} />
      <Button type="submit">{t("show")}</Button>
      <PageLink href={`/review${filterQuery({ ...filter, names: other })}`} className="link pb-2">
        {t(filter.names === "shown" ? "hideNames" : "showNames")}
      </PageLink>
    </form>
  );
}

function Select({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="max-sm:w-full">
      <label htmlFor={id} className="mb-1 block font-medium text-sm">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} className={inputClass}>
        {children}
      </select>
    </div>
  );
}
