import { getTranslations } from "next-intl/server";
import { context } from "#app/server/context.ts";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Section } from "#components/shell/section.tsx";
import { CaseTable, type GroupLine } from "#components/statistics/case-table.tsx";
import { MistakeTable } from "#components/statistics/mistake-table.tsx";
import { ResemblanceTable } from "#components/statistics/resemblance-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { findVersion } from "#exercises/public.ts";
import { isOfOldForm } from "#lib/staff/exercise-check.ts";
import { caseStatistics, groupStatistics } from "#lib/statistics/case-statistics.ts";
import type { GradedProgram } from "#lib/statistics/graded-program.ts";
import { mistakeCounts } from "#lib/statistics/mistake-counts.ts";
import { resemblances } from "#lib/statistics/resemblances.ts";
import { findChecks } from "#prisma/exercise-checks.ts";
import { loadPrograms, type Programs } from "#prisma/statistics/programs.ts";

/** So often a page asks whether what it waits for is there. */
const preparingMs = 5_000;

type Props = { which: { courseId: string; itemId: string }; exerciseId: string };

/** Cases, mistakes, what failures are like, and the way to similar programs. */
export async function ExerciseFigures({ which, exerciseId }: Props) {
  const t = await getTranslations("statistics");
  const loaded = await loadPrograms(context().db, which);
  const { programs, groups } = loaded;
  const mistakes = mistakeCounts(programs);
  return (
    <>
      <Section title={t("cases.title")}>
        {groups.length === 0 ? (
          <EmptyState title={t("cases.empty")}>{t("cases.emptyHint")}</EmptyState>
        ) : (
          <>
            <p className="mb-3 max-w-[72ch] text-sm text-muted">
              {t("cases.hint")} {t("cases.explained")}
            </p>
            <CaseTable groups={groupLines(loaded)} />
          </>
        )}
      </Section>
      <Section title={t("mistakes.title")}>
        {mistakes.length === 0 ? (
          <EmptyState title={t("mistakes.empty")}>{t("mistakes.emptyHint")}</EmptyState>
        ) : (
          <>
            <p className="mb-3 max-w-[72ch] text-sm text-muted">{t("mistakes.hint")}</p>
            <MistakeTable mistakes={mistakes} />
          </>
        )}
      </Section>
      <Section title={t("resemblances.title")}>
        <Resembled programs={programs} exerciseId={exerciseId} />
      </Section>
      <Section title={t("similarity.title")}>
        <p>
          <PageLink href={`/statistics/${which.itemId}/similarity`} className="link">
            {t("similarity.link")}
          </PageLink>
        </p>
        <p className="mt-1 text-sm text-muted">{t("similarity.linkHint")}</p>
      </Section>
    </>
  );
}

function groupLines({ programs, groups }: Programs): GroupLine[] {
  return groups.map(({ id, name, cases }) => ({
    id,
    name,
    passed: groupStatistics(programs, id),
    cases: cases.map((one) => ({ ...one, statistics: caseStatistics(programs, one.key) })),
  }));
}

async function Resembled({ programs, exerciseId }: { programs: GradedProgram[]; exerciseId: string }) {
  const t = await getTranslations("statistics.resemblances");
  const [{ last, present }, version] = await Promise.all([
    findChecks(context().db, exerciseId),
    findVersion(exerciseId),
  ]);
  const toCheck = (
    <PageLink href={`/exercises/${exerciseId}/check`} className="link">
      {t("toCheck")}
    </PageLink>
  );
  const isUnknown = last === null || isOfOldForm(last.proof);
  if (isUnknown && (present.status === "queued" || present.status === "running"))
    return (
      <>
        <KeepFresh everyMs={preparingMs} />
        <EmptyState title={t("preparing")}>{t("preparingHint")}</EmptyState>
      </>
    );
  if (isUnknown)
    return (
      <EmptyState title={t("unknown")}>
        {t("unknownHint")} {toCheck}
      </EmptyState>
    );
  const found = resemblances(programs, last.proof.samples);
  if (found.failing === 0) return <EmptyState title={t("noneFails")}>{t("noneFailsHint")}</EmptyState>;
  return (
    <>
      <p className="mb-3 max-w-[72ch] text-sm text-muted">{t("hint")}</p>
      {last.exerciseVersion !== version && (
        <p className="mb-3 text-sm">
          {t("stale")} {toCheck}
        </p>
      )}
      <ResemblanceTable resemblances={found} />
    </>
  );
}
