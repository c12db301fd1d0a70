import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { openExercise } from "#app/server/open-exercise.ts";
import { compareAll } from "#app/server/statistics/compare.ts";
import { type CountedProgram, loadCountedPrograms } from "#app/server/statistics/counted-programs.ts";
import { findItem } from "#app/server/statistics/find-item.ts";
import { BrokenExercise } from "#components/exercise/broken-exercise.tsx";
import { PairTable } from "#components/statistics/pair-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { can } from "#lib/permissions.ts";
import {
  type Comparison,
  fewestNodes,
  isTooShort,
  mostPairsOfOne,
} from "#lib/similarity/compare-programs.ts";

type Props = { params: Promise<{ item: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("statistics.similarity"))("title") };
}

/** The pairs of students whose programs for one exercise are most similar: a place to look, for the staff alone. */
export default async function SimilarityPage({ params }: Props) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  if (!can(viewer.enrolment.role, "read_statistics")) forbidden();
  const found = await findItem(viewer, (await params).item);
  if (found === null || found.item.content.kind !== "exercise") notFound();
  const exerciseId = found.item.content.id;
  const opened = await openExercise(exerciseId);
  const t = await getTranslations("statistics");
  const title = opened?.kind === "found" ? opened.found.exercise.title[locale] : exerciseId;
  return (
    <Frame
      crumbs={[
        { label: viewer.course.title[locale], href: "/" },
        { label: t("title"), href: "/statistics" },
        { label: title, href: `/statistics/${found.item.id}` },
        { label: t("similarity.title") },
      ]}
    >
      {opened?.kind === "found" ? (
        <>
          <h1 className="text-2xl font-semibold">{t("similarity.titleOf", { title })}</h1>
          <p className="mt-3 max-w-[72ch] text-muted">{t("similarity.what")}</p>
          <Compared
            itemId={found.item.id}
            starter={opened.found.starter}
            programs={await loadCountedPrograms(found)}
          />
        </>
      ) : (
        <BrokenExercise id={exerciseId} reason={opened?.reason ?? null} />
      )}
    </Frame>
  );
}

type ComparedProps = { itemId: string; starter: string; programs: CountedProgram[] };

async function Compared({ itemId, starter, programs }: ComparedProps) {
  const t = await getTranslations("statistics.similarity");
  const comparison = await compareAll(
    starter,
    programs.map(({ source }) => source),
  );
  if (comparison === null)
    return (
      <Notice meaning="partly" title={t("gaveUp")} className="mt-8">
        {t("gaveUpHint")}
      </Notice>
    );
  const { read, pairs, medianSimilarity } = comparison;
  const unread = programs.length - read;
  return (
    <>
      <p className="mt-3 max-w-[72ch] text-sm text-muted">
        {t("counted", { count: read })} {unread > 0 && t("unread", { count: unread })}{" "}
        {pairs.length > 0 &&
          medianSimilarity !== null &&
          !isTooShort(comparison) &&
          t("typical", { share: medianSimilarity })}
      </p>
      <div className="mt-8">
        <Pairs itemId={itemId} comparison={comparison} programs={programs} />
      </div>
    </>
  );
}

type PairsProps = { itemId: string; comparison: Comparison; programs: CountedProgram[] };

async function Pairs({ itemId, comparison, programs }: PairsProps) {
  const t = await getTranslations("statistics.similarity");
  const { read, medianNodes, pairs } = comparison;
  if (read < 2 || medianNodes === null) return <EmptyState title={t("few")}>{t("fewHint")}</EmptyState>;
  if (isTooShort(comparison))
    return (
      <EmptyState title={t("tooShort")}>
        {t("tooShortHint", { nodes: medianNodes, fewest: fewestNodes })}
      </EmptyState>
    );
  if (pairs.length === 0) return <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>;
  const side = (place: number) => {
    const { submissionId, student } = programs[place];
    return { submissionId, name: student.name, group: student.group };
  };
  return (
    <>
      <PairTable
        itemId={itemId}
        pairs={pairs.map(({ left, right, similarity }) => ({
          left: side(left),
          right: side(right),
          similarity,
        }))}
      />
      <p className="mt-3 text-sm text-muted">{t("most", { count: pairs.length, each: mostPairsOfOne })}</p>
    </>
  );
}
