import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { RegradeFacts } from "#app/[locale]/regrades/[id]/regrade-facts.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { loadFindings } from "#app/server/regrade/regrade-state.ts";
import { RegradeDecision } from "#components/regrade/regrade-decision.tsx";
import { RegradeProgress } from "#components/regrade/regrade-progress.tsx";
import { ResultTable } from "#components/regrade/result-table.tsx";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Section } from "#components/shell/section.tsx";
import { can } from "#lib/permissions.ts";
import { findExerciseItem, listSenders } from "#prisma/regrade/find-item.ts";
import { findRegrade, findRegradeFaults } from "#prisma/regrade/runs.ts";

const refreshMs = 1_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("regrade"))("title") };
}

/** One regrade: how far it is; then who gains and loses by it, to apply it or drop it; and what it found. */
export default async function RegradePage({ params }: { params: Promise<{ id: string }> }) {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "regrade")) forbidden();
  const { db } = context();
  const run = await findRegrade(db, { courseId: course.id, runId: (await params).id });
  const item = run && (await findExerciseItem(db, { courseId: course.id, itemId: run.itemId }));
  if (!run || !item) notFound();
  const now = new Date();
  const [findings, faults, senders, titles] = await Promise.all([
    loadFindings(run, { courseId: course.id, now }),
    findRegradeFaults(db, run.id),
    listSenders(db, run.itemId),
    exerciseTitles(locale),
  ]);
  const t = await getTranslations("regrade");
  const title = titles[item.exerciseId] ?? item.exerciseId;
  const place = { locale, timeZone: course.timeZone, now };
  const isOpen = run.appliedAt === null && run.droppedAt === null;
  return (
    <Frame
      width="wide"
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: title, href: `/exercises/${item.exerciseId}` },
        { label: t("crumb"), href: `/items/${item.itemId}/regrade` },
        { label: run.reason },
      ]}
    >
      {isOpen && findings === null && <KeepFresh everyMs={refreshMs} />}
      <h1 className="font-semibold text-2xl">{t("titleOf", { title })}</h1>
      <RegradeFacts run={run} senders={senders} place={place} />
      <div className="mt-8 flex flex-col gap-11">
        {isOpen && findings === null && (
          <Section title={t("progress.section")}>
            <RegradeProgress runId={run.id} done={run.done} total={run.total} faults={faults} />
          </Section>
        )}
        {isOpen && findings !== null && (
          <Section title={t("preview.section")}>
            <RegradeDecision runId={run.id} preview={findings.preview} students={findings.students} />
          </Section>
        )}
        {findings !== null && (
          <Section title={t("results.section")}>
            <ResultTable
              runId={run.id}
              results={findings.results}
              points={item.points}
              isApplied={run.appliedAt !== null}
              place={place}
            />
          </Section>
        )}
      </div>
    </Frame>
  );
}
