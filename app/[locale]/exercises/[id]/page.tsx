import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnTime } from "#app/[locale]/assessments/[id]/own-time.tsx";
import { deadlineFigure } from "#app/[locale]/exercises/[id]/deadline-figure.ts";
import { Statement } from "#app/[locale]/exercises/[id]/statement.tsx";
import { TrialNote } from "#app/[locale]/exercises/[id]/trial-note.tsx";
import { Frame } from "#app/[locale]/frame.tsx";
import { attemptsOf } from "#app/server/api/list-attempts.ts";
import { refuseNow } from "#app/server/api/refuse-now.ts";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { deadlineEvent } from "#app/server/extension/deadline-event.ts";
import { findTask, type Task } from "#app/server/find-task.ts";
import { openExercise } from "#app/server/open-exercise.ts";
import { countedReport } from "#app/server/submission/submission-result.ts";
import { BrokenExercise } from "#components/exercise/broken-exercise.tsx";
import { DeadlineLine } from "#components/exercise/deadline-line.tsx";
import { splitCookie } from "#components/exercise/split-cookie.ts";
import { SplitPane } from "#components/exercise/split-pane.tsx";
import { Workbench, type WorkbenchProps } from "#components/exercise/workbench.tsx";
import { FollowDeadlines } from "#components/extension/follow-deadlines.tsx";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { sendCredit } from "#lib/credit.ts";
import { creditAt, submissionWindow } from "#lib/deadline.ts";
import { moment } from "#lib/format.ts";
import type { Viewer } from "#prisma/courses.ts";
import { findDraft } from "#prisma/drafts.ts";
import { listAppliedReports } from "#prisma/regrade/reports.ts";
import { findSubmission, type ListedSubmission, listSubmissions } from "#prisma/submissions.ts";

/** So often an open page asks whether a request of the student was answered, or the rules of the course changed. */
const freshMs = 60_000;

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const opened = await openExercise(id);
  return { title: opened?.kind === "found" ? opened.found.exercise.title[await getLocale()] : id };
}

/** One exercise: the statement on the left, the solution and its results on the right. */
export default async function ExercisePage({ params }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course } = viewer;
  const now = new Date();
  const [opened, task] = await Promise.all([openExercise(id), findTask(viewer, id, now)]);
  if (opened === null || task === null) notFound();
  if (opened.kind === "broken")
    return (
      <Frame width="full" crumbs={[{ label: course.title[locale], href: "/" }, { label: id }]}>
        <BrokenExercise id={id} reason={task.itemId === null ? opened.reason : null} />
      </Frame>
    );
  const { found } = opened;
  const { item } = task;
  const place = { locale, timeZone: course.timeZone, now };
  const { late } = course.policy;
  const window = item && submissionWindow(now, item.assessment, late);
  const figure = window && (await deadlineFigure(item.assessment, window, late, place));
  // A trial of the staff has no deadlines.
  const follow = item !== null && task.itemId !== null && (
    <FollowDeadlines
      assessmentId={item.assessment.id}
      made={JSON.stringify(deadlineEvent(item.assessment))}
    />
  );
  const t = await getTranslations("exercise");
  if (item !== null && window?.state === "not_open" && task.itemId !== null)
    return (
      <Frame
        width="text"
        crumbs={[{ label: course.title[locale], href: "/" }, { label: item.assessment.title[locale] }]}
      >
        <h1 className="font-semibold text-2xl">{found.exercise.title[locale]}</h1>
        {follow}
        {figure && <DeadlineLine figure={figure} />}
        <p className="mt-4 max-w-[72ch]">{t("notOpen", { time: moment(window.opensAt, place) })}</p>
      </Frame>
    );
  const split = readSplit(await cookies());
  return (
    <Frame
      width="full"
      crumbs={[
        { label: course.title[locale], href: "/" },
        item === null || task.itemId === null
          ? { label: (await getTranslations("exercises"))("title"), href: "/exercises" }
          : { label: item.assessment.title[locale], href: `/assessments/${item.assessment.id}` },
        { label: found.exercise.title[locale] },
      ]}
    >
      {follow}
      <KeepFresh everyMs={freshMs} />
      <SplitPane
        direction="columns"
        initial={split("columns", 40)}
        label={t("splitColumns")}
        className="lg:h-[calc(100dvh-3.25rem)]"
        first={
          <section aria-label={t("statement")} className="lg:h-full lg:overflow-y-auto">
            <Statement
              found={found}
              points={task.points}
              figure={figure}
              locale={locale}
              note={
                task.itemId === null || item === null ? (
                  <TrialNote task={task} role={viewer.enrolment.role} place={place} />
                ) : (
                  <OwnTime assessment={item.assessment} viewer={viewer} place={place} />
                )
              }
            />
          </section>
        }
        second={
          <section aria-label={t("work")} className="h-full border-hairline border-t lg:border-t-0">
            <Workbench
              locale={locale}
              timeZone={course.timeZone}
              now={now}
              userId={viewer.user.id}
              exercise={found.exercise}
              starter={found.starter}
              examples={found.examples}
              itemId={task.itemId}
              points={task.points}
              credit={sendCredit(creditAt(now, task.deadlines, late))}
              mayRun={refuseNow({ viewer, task, kind: "run", locale, now }) === null}
              maySubmit={refuseNow({ viewer, task, kind: "submit", locale, now }) === null}
              split={split("rows", 56)}
              {...(await ownWork(viewer, task))}
            />
          </section>
        }
      />
    </Frame>
  );
}

/** What the person has done here so far: draft, attempts, the last verdict, and what is still under way. */
async function ownWork(
  viewer: Viewer,
  task: Task,
): Promise<Pick<WorkbenchProps, "draft" | "sent" | "last" | "unfinished">> {
  const { db } = context();
  const whose = { userId: viewer.user.id, exerciseId: task.exerciseId };
  const [draft, submissions] = await Promise.all([findDraft(db, whose), listSubmissions(db, whose)]);
  const unfinished = submissions.find(({ status }) => status !== "graded");
  return {
    draft: draft && { ...draft, updatedAt: draft.updatedAt.toISOString() },
    sent: await attemptsOf(submissions, viewer, task),
    last: await lastResult(submissions),
    unfinished: unfinished ? { id: unfinished.id, kind: unfinished.kind } : null,
  };
}

async function lastResult(submissions: ListedSubmission[]): Promise<WorkbenchProps["last"]> {
  const latest = submissions.find(({ kind, status }) => kind === "submit" && status === "graded");
  const found = latest && (await findSubmission(context().db, latest.id));
  if (!found?.report) return null;
  const report = countedReport(found.report, await listAppliedReports(context().db, found.id));
  return { id: found.id, kind: found.kind, report, createdAt: found.createdAt };
}

/** Where the person left the dividers, in percent. */
function readSplit(jar: { get(name: string): { value: string } | undefined }) {
  return (name: "columns" | "rows", usual: number): number => {
    const share = Number(jar.get(splitCookie(name))?.value);
    return share >= 20 && share <= 80 ? share : usual;
  };
}
