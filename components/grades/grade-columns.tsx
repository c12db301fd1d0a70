"use client";

import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { useTranslations } from "next-intl";
import type { Cell, GradeRow } from "#components/grades/grade-rows.ts";
import { Dash } from "#components/ui/dash.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { components } from "#lib/course.ts";
import type { Locale } from "#lib/locale.ts";

export const gradeFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** A work that has a column of its own. */
export type Work = { id: string; title: string; possible: string };

const helper = createColumnHelper<typeof gradeFeatures, GradeRow>();

/** Name, group, points of each work, marks of the three components, final grade. */
export function gradeColumns(
  works: Work[],
  locale: Locale,
  t: ReturnType<typeof useTranslations<"grades">>,
  onExplain: (row: GradeRow) => void,
) {
  const collator = new Intl.Collator(locale, { numeric: true });
  const byText = (text: (row: GradeRow) => string) => ({
    sortFn: (a: { original: GradeRow }, b: { original: GradeRow }) =>
      collator.compare(text(a.original), text(b.original)),
    sortDescFirst: false,
  });
  return helper.columns([
    helper.accessor("name", { header: t("student"), ...byText((row) => row.name) }),
    helper.accessor((row) => row.group ?? undefined, {
      id: "group",
      header: t("group"),
      cell: ({ row }) => row.original.group ?? <Dash>{t("noGroup")}</Dash>,
      ...byText((row) => row.group ?? ""),
    }),
    ...works.map((work, index) =>
      helper.accessor((row) => sortValue(row.works[index]), {
        id: work.id,
        header: () => (
          <>
            {work.title} <span className="whitespace-nowrap">{t("outOf", { points: work.possible })}</span>
          </>
        ),
        cell: ({ row }) => <CellText cell={row.original.works[index]} />,
        sortUndefined: "last",
      }),
    ),
    ...components.map((component) =>
      helper.accessor((row) => sortValue(row.marks[component]), {
        id: component,
        header: t(component),
        cell: ({ row }) => <CellText cell={row.original.marks[component]} />,
        sortUndefined: "last",
      }),
    ),
    helper.accessor((row) => row.final.grade ?? undefined, {
      id: "final",
      header: t("final"),
      cell: ({ row }) => <FinalCell row={row.original} onExplain={onExplain} />,
      sortUndefined: "last",
    }),
  ]);
}

function sortValue(cell: Cell | undefined) {
  return cell && "value" in cell ? cell.value : undefined;
}

function CellText({ cell }: { cell: Cell | undefined }) {
  const t = useTranslations("grades");
  switch (cell?.state) {
    case "settled":
      return cell.text;
    case "so_far":
      return <span className="text-muted">{t("soFar", { mark: cell.text })}</span>;
    case "ungraded":
      return <Meant meaning="waiting">{t("ungraded")}</Meant>;
    default:
      return <Dash>{t("nothing")}</Dash>;
  }
}

/** The grade with the sum it was rounded from; a press explains both, or why there is none. */
function FinalCell({ row, onExplain }: { row: GradeRow; onExplain: (row: GradeRow) => void }) {
  const t = useTranslations("grades");
  const { grade, sum } = row.final;
  const label = grade === null ? t("why", { name: row.name }) : t("how", { name: row.name, grade });
  return (
    <button
      type="button"
      onClick={() => onExplain(row)}
      className="inline-flex min-h-8 items-baseline gap-1.5 rounded underline decoration-outline decoration-dotted underline-offset-4 hover:decoration-ink"
    >
      {grade === null ? (
        "—"
      ) : (
        <>
          <strong className="font-semibold">{grade}</strong>
          <span className="text-sm text-muted">{sum}</span>
        </>
      )}
      <span className="sr-only">{label}</span>
    </button>
  );
}
