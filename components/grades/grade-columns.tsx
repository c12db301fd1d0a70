"use client";

import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cellNumber, readCell } from "#components/grades/grade-cell.ts";
import type { GradeRow } from "#components/grades/grade-rows.ts";
import { Dash } from "#components/ui/dash.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { type Component, components } from "#lib/course.ts";
import type { Locale } from "#lib/locale.ts";

export const gradeFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** A work that has a column of its own. */
export type Work = { id: string; component: Component; title: string; possible: string };

const helper = createColumnHelper<typeof gradeFeatures, GradeRow>();

/**
 * Name and group; under each component the points of its works and its mark; the final grade. What is pressed in a cell
 * is no stop of its own for the Tab key, since there may be thousands: {@link GradeGrid}.
 */
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
  const markColumn = (component: Component, place: number) =>
    helper.accessor((row) => cellNumber(row.marks[place] ?? ""), {
      id: component,
      header: t(component),
      cell: ({ row }) => <CellText packed={row.original.marks[place] ?? ""} />,
      sortUndefined: "last",
    });
  const workColumn = (work: Work) => {
    const place = works.indexOf(work);
    return helper.accessor((row) => cellNumber(row.works[place] ?? ""), {
      id: work.id,
      header: () => (
        <>
          {work.title} <span className="whitespace-nowrap">{t("outOf", { points: work.possible })}</span>
        </>
      ),
      cell: ({ row }) => (
        <CellLink row={row.original} work={work}>
          <CellText packed={row.original.works[place] ?? ""} />
        </CellLink>
      ),
      sortUndefined: "last",
    });
  };
  return helper.columns([
    helper.accessor("name", {
      header: t("student"),
      cell: ({ row }) => (
        <PageLink href={`/grades/${row.original.id}`} prefetch={false} tabIndex={-1} className="link">
          {row.original.name}
        </PageLink>
      ),
      ...byText((row) => row.name),
    }),
    helper.accessor((row) => row.group ?? undefined, {
      id: "group",
      header: t("group"),
      cell: ({ row }) => row.original.group ?? <Dash>{t("noGroup")}</Dash>,
      ...byText((row) => row.group ?? ""),
    }),
    ...components.map((component, place) => {
      const own = works.filter((work) => work.component === component);
      if (own.length === 0) return markColumn(component, place);
      return helper.group({
        id: `of-${component}`,
        header: t(`componentGroup.${component}`),
        columns: helper.columns([...own.map(workColumn), markColumn(component, place)]),
      });
    }),
    helper.accessor((row) => row.grade ?? undefined, {
      id: "final",
      header: t("final"),
      cell: ({ row }) => <FinalCell row={row.original} onExplain={onExplain} />,
      sortUndefined: "last",
    }),
  ]);
}

/** A cell that opens to the history of its points. */
function CellLink({ row, work, children }: { row: GradeRow; work: Work; children: ReactNode }) {
  const t = useTranslations("grades");
  return (
    <PageLink
      href={`/grades/${row.id}#work-${work.id}`}
      prefetch={false}
      tabIndex={-1}
      className="underline decoration-transparent decoration-dotted underline-offset-4 hover:decoration-outline"
    >
      {children}
      <span className="sr-only">{t("openCell", { name: row.name, work: work.title })}</span>
    </PageLink>
  );
}

/** A cell in words and numbers. */
export function CellText({ packed }: { packed: string }) {
  const t = useTranslations("grades");
  const cell = readCell(packed);
  switch (cell.state) {
    case "settled":
      return cell.text;
    case "so_far":
      return <span className="text-muted">{t("soFar", { mark: cell.text })}</span>;
    case "ungraded":
      return <Meant meaning="waiting">{t("ungraded")}</Meant>;
    case "not_submitted":
      return <span className="text-failed">{t("notSubmitted")}</span>;
    case "excused":
      return <span className="text-muted">{t("excused")}</span>;
    case "missing":
      return <Dash>{t("nothing")}</Dash>;
  }
}

/** The grade with the sum it was rounded from; a press explains both, or why there is none. */
function FinalCell({ row, onExplain }: { row: GradeRow; onExplain: (row: GradeRow) => void }) {
  const t = useTranslations("grades");
  const { grade, sum } = row;
  const label = grade === null ? t("why", { name: row.name }) : t("how", { name: row.name, grade });
  return (
    <button
      type="button"
      tabIndex={-1}
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
