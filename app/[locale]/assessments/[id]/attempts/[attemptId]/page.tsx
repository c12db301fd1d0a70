import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { HandedIn } from "#app/[locale]/assessments/[id]/attempts/[attemptId]/handed-in.tsx";
import { HomeworkQuestions } from "#app/[locale]/assessments/[id]/attempts/[attemptId]/homework-questions.tsx";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { renderTexts } from "#app/server/render-texts.ts";
import { attemptState } from "#app/server/sitting/attempt-state.ts";
import { codeExercises } from "#app/server/sitting/code-exercises.ts";
import { findAttemptFor } from "#app/server/sitting/find-attempt.ts";
import { Sitting } from "#components/sitting/sitting.tsx";
import type { Viewer } from "#prisma/courses.ts";
import { readClock } from "#prisma/sitting/clock.ts";

type Props = { params: Promise<{ id: string; attemptId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const found = await findShown(await requireViewer(locale), await params);
  return { title: found?.assessment.title[locale] };
}

/** One attempt: its questions while it runs, what became of it afterwards. */
export default async function AttemptPage({ params }: Props) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, user } = viewer;
  const found = await findShown(viewer, await params);
  if (found === null) notFound();
  const { attempt, assessment, now } = found;
  const t = await getTranslations("sitting.attempts");
  const title = assessment.title[locale];
  const crumbs = [
    { label: course.title[locale], href: "/" },
    { label: title, href: `/assessments/${assessment.id}` },
    { label: t(attempt.rehearsal ? "rehearsal" : "attempt", { number: attempt.number }) },
  ];
  const place = { locale, timeZone: course.timeZone, now };
  if (attempt.endsAt === null)
    return (
      <Frame crumbs={[crumbs[0], { label: title }]}>
        <h1 className="font-semibold text-2xl">{title}</h1>
        <HomeworkQuestions found={found} viewer={viewer} place={place} />
      </Frame>
    );
  if (attempt.handedInAt !== null)
    return (
      <Frame crumbs={crumbs} width="text">
        <h1 className="font-semibold text-2xl">{title}</h1>
        <HandedIn found={found} viewer={viewer} place={place} />
      </Frame>
    );
  const state = await attemptState(found, now);
  return (
    <Frame crumbs={crumbs} width="full">
      <h1 className="sr-only">{title}</h1>
      <Sitting
        locale={locale}
        timeZone={course.timeZone}
        userId={user.id}
        state={state}
        texts={await renderTexts(state.items, locale)}
        exercises={await codeExercises(state.items, locale)}
      />
    </Frame>
  );
}

/** One's own attempt, or, for the staff, one of the course that is handed in. */
async function findShown(viewer: Viewer, { id, attemptId }: Awaited<Props["params"]>) {
  const now = await readClock(context().db);
  const found = await findAttemptFor(viewer, attemptId, { action: "read_submissions", now });
  if (found === null || found.assessment.id !== id) return null;
  const isOwn = found.attempt.enrolmentId === viewer.enrolment.id;
  return isOwn || found.attempt.handedInAt !== null ? { ...found, now, isOwn } : null;
}
