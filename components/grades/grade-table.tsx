"use client";

import { useTable } from "@tanstack/react-table";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Derivation } from "#components/grades/derivation.tsx";
import { gradeColumns, gradeFeatures, type Work } from "#components/grades/grade-columns.tsx";
import { anyRow, type GradeFilter, GradeFilters, matches } from "#components/grades/grade-filters.tsx";
import type { GradeRow } from "#components/grades/grade-rows.ts";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";

type Props = { rows: GradeRow[]; works: Work[]; exerciseTitles: Record<string, string>; rounding: string };

/** The lecturer's table: sortable by each column, filtered by name and group, each grade explained on demand. */
export function GradeTable({ rows, works, exerciseTitles, rounding }: Props) {
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard too
        <section aria-label={t("table")} tabIndex={0} className="relative max-h-[80dvh] overflow-auto">
          <table className="rows border-separate! border-spacing-0 [&_:is(td,tbody_th)]:py-1.5!">
            <thead>
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map((header, index) => (
                    <th
                      key={header.id}
                      scope="col"
                      aria-sort={ariaSort(header.column.getIsSorted())}
                      className={classNames(
                        "sticky top-0 z-1 bg-paper",
                        index === 0 && "left-0 z-2",
                        index > 1 && "text-right",
                      )}
                    >
                      <button
                        type="button"
                        onClick={header.column.getToggleSortingHandler()}
                        className={classNames(
                          "flex w-full items-end gap-1 text-left hover:text-ink",
                          index > 1 && "flex-row-reverse text-right",
                        )}
                      >
                        <span>
                          <table.FlexRender header={header} />
                        </span>
                        <SortIcon sorted={header.column.getIsSorted()} />
                      </button>
                    </th>
                  ))}
                </tr>
              ))}
            </thead>
            <tbody>
              {table.getRowModel().rows.map((row) => (
                <tr key={row.id} className="group">
                  {row.getAllCells().map((cell, index) =>
                    index === 0 ? (
                      <th
                        key={cell.id}
                        scope="row"
                        className="sticky left-0 bg-paper max-sm:max-w-36 max-sm:truncate"
                      >
                        <table.FlexRender cell={cell} />
                      </th>
                    ) : (
                      <td
                        key={cell.id}
                        className={classNames(
                          "figures whitespace-nowrap",
                          index === 1 ? "text-muted" : "text-right",
                        )}
                      >
                        <table.FlexRender cell={cell} />
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Derivation
        row={explained}
        works={works}
        exerciseTitles={exerciseTitles}
        rounding={rounding}
        onClose={() => setExplained(null)}
      />
    </>
  );
}

function ariaSort(sorted: false | "asc" | "desc") {
  if (sorted === false) return undefined;
  return sorted === "asc" ? "ascending" : "descending";
}

function SortIcon({ sorted }: { sorted: false | "asc" | "desc" }) {
  const Icon = sorted === "desc" ? ArrowDown : ArrowUp;
  return (
    <Icon aria-hidden className={classNames("mb-0.5 size-3.5 shrink-0", sorted === false && "invisible")} />
  );
}
