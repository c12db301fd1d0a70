"use client";

import { useTable } from "@tanstack/react-table";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { Derivation } from "#components/grades/derivation.tsx";
import { gradeColumns, gradeFeatures, type Work } from "#components/grades/grade-columns.tsx";
import { anyRow, type GradeFilter, GradeFilters, matches } from "#components/grades/grade-filters.tsx";
import { GradeGrid } from "#components/grades/grade-grid.tsx";
import type { GradeRow } from "#components/grades/grade-rows.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

type Props = {
  rows: GradeRow[];
  works: Work[];
  /** By the places that rows name them by. */
  itemTitles: string[];
  /** Weights by component, as shares in words. */
  weights: string[];
  /** The rule of rounding in words. */
  rounding: ReactNode;
};

/** The lecturer's table: sortable by each column, filtered by name and group, each grade explained on demand. */
export function GradeTable({ rows, works, itemTitles, weights, rounding }: Props) {
  const t = useTranslations("grades");
  const locale = useLocale();
  const [filter, setFilter] = useState<GradeFilter>(anyRow);
  const [explained, setExplained] = useState<GradeRow | null>(null);
  const columns = useMemo(() => gradeColumns(works, locale, t, setExplained), [works, locale, t]);
  const data = useMemo(() => rows.filter((row) => matches(row, filter)), [rows, filter]);
  const table = useTable({
    features: gradeFeatures,
    columns,
    data,
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: "name", desc: false }] },
  });
  return (
    <>
      <GradeFilters rows={rows} shown={data.length} filter={filter} onChange={setFilter} />
      {data.length === 0 ? (
        <EmptyState title={t("nobody")}>
          <p>{t("nobodyHint")}</p>
          <Button className="mt-3" onClick={() => setFilter(anyRow)}>
            {t("reset")}
          </Button>
        </EmptyState>
      ) : (
        <GradeGrid table={table} />
      )}
      <Derivation
        row={explained}
        works={works}
        itemTitles={itemTitles}
        weights={weights}
        rounding={rounding}
        onClose={() => setExplained(null)}
      />
    </>
  );
}
