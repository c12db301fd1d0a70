import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { library } from "#app/server/library.ts";
import type { CheckSummary } from "#components/exercises/check-word.tsx";
import { type LibraryRow, LibraryTable } from "#components/exercises/library-table.tsx";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Section } from "#components/shell/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { findVersion, type LibraryEntry } from "#exercises/public.ts";
import { can } from "#lib/permissions.ts";
import { type FoundItem, listItems } from "#prisma/courses.ts";
import { type ExerciseChecks, listChecks, noCheck } from "#prisma/exercise-checks.ts";

const refreshMs = 3_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exercises"))("title") };
}

/**
 * Every exercise there is, for the staff. A student has the same on the course page, by assessment and with
 * deadlines; a second list would only be another place to look.
 */
export default async function ExercisesPage() {
  const locale = await getLocale();
  const { course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "try_exercises")) redirect(`/${locale}`);
  const t = await getTranslations("exercises");
  const { db } = context();
  const [modules, items, checks] = await Promise.all([
    library(),
    listItems(db, { courseId: course.id }),
    listChecks(db),
  ]);
  const place = { locale, timeZone: course.timeZone, now: new Date() };
  const shown = await Promise.all(
    modules.map(async ({ name, title, entries }) => ({
      name,
      title: title[locale],
      rows: await Promise.all(entries.map((entry) => rowOf(entry, items, checks, locale))),
    })),
  );
  const rows = shown.flatMap((module) => module.rows);
  const busy = rows.some(({ check }) => ["queued", "running"].includes(check.present.status));
  return (
    <Frame crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title") }]}>
      {busy && <KeepFresh everyMs={refreshMs} />}
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      {rows.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
        </div>
      ) : (
        <>
          <p className="mt-2 max-w-[72ch] text-muted">
            {t("intro")} {t("count", { count: rows.length, used: rows.filter(isUsed).length })}.
          </p>
          <div className="mt-9 flex flex-col gap-10">
            {shown.map(({ name, title, rows }, index) => (
              <Section key={name} title={title}>
                <LibraryTable rows={rows} label={title} place={place} headed={index === 0} />
              </Section>
            ))}
          </div>
        </>
      )}
    </Frame>
  );
}

const isUsed = ({ places }: LibraryRow) => places.length > 0;

async function rowOf(
  entry: LibraryEntry,
  items: FoundItem[],
  checks: Map<string, ExerciseChecks>,
  locale: "ru" | "en",
): Promise<LibraryRow> {
  const { id } = entry;
  const places = items
    .filter(({ exerciseId }) => exerciseId === id)
    .map(({ assessment }) => ({ title: assessment.title[locale], opensAt: assessment.opensAt }));
  const common = { id, places, check: await summarise(id, checks.get(id)) };
  switch (entry.kind) {
    case "exercise":
      return { ...common, title: entry.exercise.title[locale], tags: entry.exercise.tags, reason: null };
    case "broken":
      return { ...common, title: null, tags: [], reason: entry.reason };
  }
}

async function summarise(id: string, found: ExerciseChecks | undefined): Promise<CheckSummary> {
  if (!found?.last) return { present: found?.present ?? noCheck, last: null };
  const { proof, exerciseVersion } = found.last;
  const stale = (await findVersion(id)) !== exerciseVersion;
  return { present: found.present, last: { problems: proof.problems.length, stale } };
}
