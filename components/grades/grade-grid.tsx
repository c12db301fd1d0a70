"use client";

import type { ReactTable, Row } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useId, useRef } from "react";
import type { gradeFeatures } from "#components/grades/grade-columns.tsx";
import type { GradeRow } from "#components/grades/grade-rows.ts";
import { useGridArrows } from "#components/grades/use-grid-arrows.ts";
import { classNames } from "#components/ui/class-names.ts";

type Table = ReactTable<typeof gradeFeatures, GradeRow>;

const rowHeight = 45;
/** Rows beyond what is seen, so that a small course is in the page whole and a quick scroll meets no gap. */
const overscan = 24;

/**
 * The rows that are in sight of a table that may have a thousand; its head and its first column stay. For the Tab key
 * it is one stop, and the arrow keys go from cell to cell.
 */
export function GradeGrid({ table }: { table: Table }) {
  const t = useTranslations("grades");
  const keys = useId();
  const scroller = useRef<HTMLElement>(null);
  const { remember, move } = useGridArrows();
  const { rows } = table.getRowModel();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    initialRect: { width: 1024, height: 720 },
    overscan,
  });
  const shown = virtualizer.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <section
      ref={scroller}
      aria-label={t("table")}
      aria-describedby={keys}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the stop from which the arrows lead into the table
      tabIndex={0}
      onFocus={remember}
      onKeyDown={move}
      className="relative max-h-[80dvh] scroll-pt-24 overflow-auto sm:scroll-pl-56"
    >
      <p id={keys} hidden>
        {t("tableKeys")}
      </p>
      <table
        aria-rowcount={rows.length + table.getHeaderGroups().length}
        className="rows border-separate! border-spacing-0 [&_:is(td,tbody_th)]:py-1.5!"
      >
        <Head table={table} />
        <tbody>
          {above > 0 && <Gap height={above} />}
          {shown.map(({ index, key }) => {
            const row = rows[index];
            return row && <GridRow key={key} table={table} row={row} index={index} />;
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden>
      <td className="border-0! p-0!" style={{ height }} />
    </tr>
  );
}

/** Columns before this one name the student; the others hold numbers. Every column is in the last line of the head. */
const firstNumber = 2;

function Head({ table }: { table: Table }) {
  return (
    <thead className="sticky top-0 z-2">
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header, index) => {
            const corner = index === 0 && "sticky left-0 z-1";
            if (header.isPlaceholder)
              return (
                <td
                  key={header.id}
                  colSpan={header.colSpan}
                  className={classNames("border-0! bg-paper", corner)}
                />
              );
            if (header.subHeaders.length > 0)
              return (
                <th
                  key={header.id}
                  scope="colgroup"
                  colSpan={header.colSpan}
                  className="bg-paper text-center! font-medium!"
                >
                  <table.FlexRender header={header} />
                </th>
              );
            const isNumber = index >= firstNumber;
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={ariaSort(header.column.getIsSorted())}
                className={classNames("bg-paper", corner, isNumber && "text-right")}
              >
                <button
                  type="button"
                  tabIndex={-1}
                  onClick={header.column.getToggleSortingHandler()}
                  className={classNames(
                    "flex w-full items-end gap-1 text-left hover:text-ink",
                    isNumber && "flex-row-reverse text-right",
                  )}
                >
                  <span>
                    <table.FlexRender header={header} />
                  </span>
                  <SortIcon sorted={header.column.getIsSorted()} />
                </button>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

/** Made once for each row that comes into sight: a table as wide as a hundred works scrolls without a hitch. */
const GridRow = memo(
  function GridRow({
    table,
    row,
    index,
  }: {
    table: Table;
    row: Row<typeof gradeFeatures, GradeRow>;
    index: number;
  }) {
    return (
      <tr aria-rowindex={index + table.getHeaderGroups().length + 1} style={{ height: rowHeight }}>
        {row.getAllCells().map((cell, column) =>
          column === 0 ? (
            <th
              key={cell.id}
              scope="row"
              className="sticky left-0 bg-paper whitespace-nowrap max-sm:max-w-36 max-sm:truncate"
            >
              <table.FlexRender cell={cell} />
            </th>
          ) : (
            <td
              key={cell.id}
              className={classNames(
                "figures whitespace-nowrap",
                column < firstNumber ? "text-muted" : "text-right",
              )}
            >
              <table.FlexRender cell={cell} />
            </td>
          ),
        )}
      </tr>
    );
  },
  (before, after) => before.row === after.row && before.index === after.index,
);

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
