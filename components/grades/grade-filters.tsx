"use client";

import { useTranslations } from "next-intl";
import type { GradeRow } from "#components/grades/grade-rows.ts";
import { Field } from "#components/ui/field.tsx";
import { groupNames } from "#components/ui/group-names.ts";
import { OnceReady } from "#components/ui/once-ready.tsx";
import { Select } from "#components/ui/select.tsx";

export type GradeFilter = { name: string; group: string; onlyUnresolved: boolean };

export const anyRow: GradeFilter = { name: "", group: "", onlyUnresolved: false };

/** Whether a row passes: name and e-mail by any part, with ё and е as one letter. */
export function matches(row: GradeRow, { name, group, onlyUnresolved }: GradeFilter): boolean {
  if (group !== "" && row.group !== group) return false;
  if (onlyUnresolved && row.grade !== null) return false;
  const plain = (text: string) => text.toLowerCase().replaceAll("ё", "е");
  return plain(`${row.name} ${row.email}`).includes(plain(name.trim()));
}

/** Who is shown, how many of how many, and those whose grade is not final at one press. */
export function GradeFilters({
  rows,
  shown,
  filter,
  onChange,
}: {
  rows: GradeRow[];
  shown: number;
  filter: GradeFilter;
  onChange: (filter: GradeFilter) => void;
}) {
  const t = useTranslations("grades");
  const unresolved = rows.filter(({ grade }) => grade === null).length;
  return (
    <div className="mb-4">
      <p className="mb-5 text-muted">
        {t("summary", { count: rows.length })},{" "}
        {unresolved === 0 ? (
          t("allResolved")
        ) : (
          <>
            {t("unresolvedCount", { count: unresolved })}:{" "}
            <button
              type="button"
              className="link"
              onClick={() => onChange({ ...filter, onlyUnresolved: !filter.onlyUnresolved })}
            >
              {t(filter.onlyUnresolved ? "showAll" : "showUnresolved")}
            </button>
          </>
        )}
      </p>
      <OnceReady className="flex flex-wrap items-end gap-4">
        <Field
          label={t("filterName")}
          type="search"
          value={filter.name}
          onChange={(event) => onChange({ ...filter, name: event.target.value })}
          className="w-64 max-sm:w-full"
        />
        <Select
          label={t("filterGroup")}
          value={filter.group}
          onChange={(event) => onChange({ ...filter, group: event.target.value })}
        >
          <option value="">{t("allGroups")}</option>
          {groupNames(rows).map((group) => (
            <option key={group} value={group}>
              {t("groupOption", { group })}
            </option>
          ))}
        </Select>
        <p aria-live="polite" className="pb-2 text-sm text-muted">
          {shown < rows.length && t("shown", { shown, count: rows.length })}
        </p>
      </OnceReady>
    </div>
  );
}
