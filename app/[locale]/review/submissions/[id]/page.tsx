import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { findReadable } from "#app/server/api/find-readable.ts";
import { requireViewer } from "#app/server/auth.ts";
import { sendComment } from "#app/server/comments/send-comment.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { submissionResult } from "#app/server/submission/submission-result.ts";
import { SubmissionView } from "#components/review/submission/submission-view.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { moment } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { filterQuery, reviewFilterSchema } from "#lib/review/review-filter.ts";
import { listComments } from "#prisma/comments/comments.ts";
import { listAppliedReports } from "#prisma/regrade/reports.ts";
import { findSent } from "#prisma/review/find-sent.ts";
import { listKeptComments } from "#prisma/review/kept-comments.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const keyHints = [
  { does: "comment", key: "C" },
  { does: "hidden", key: "H" },
  { does: "list", key: "?" },
] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("comments"))("page") };
}

/** One program that a student submitted, for the staff, who comment on it; the name is hidden until asked for. */
export default async function SubmissionPage({ params, searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment, user } = viewer;
  if (!can(enrolment.role, "read_submissions")) forbidden();
  const { db } = context();
  const submission = await findReadable(viewer, (await params).id);
  if (submission === null || submission.itemId === null) notFound();
  const { id, itemId, userId, exerciseId, createdAt } = submission;
  const sent = await findSent(db, { courseId: course.id, itemId, userId });
  const index = sent?.attempts.findIndex((attempt) => attempt.id === id) ?? -1;
  if (sent === null || index < 0) notFound();
  const [regrades, comments, kept, titles, t] = await Promise.all([
    listAppliedReports(db, id),
    listComments(db, id),
    listKeptComments(db, { courseId: course.id, about: { exerciseId } }),
    exerciseTitles(locale),
    getTranslations("comments"),
  ]);
  const filter = reviewFilterSchema.parse(await searchParams);
  const query = filterQuery(filter);
  const review = await getTranslations("review");
  const { student, attempts } = sent;
  const place = { locale, timeZone: course.timeZone, now: new Date() };
  const title = titles[exerciseId] ?? exerciseId;
  const nameless = filter.names === "hidden";
  const last = regrades.at(-1);
  const own = `/review/submissions/${id}`;
  return (
    <Frame
      width="table"
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: review("title"), href: `/review${query}` },
        { label: title },
      ]}
    >
      <p className="eyebrow">
        {nameless ? review("item.anonymous") : student.name}, {sent.assessment.title[locale]}
      </p>
      <h1 className="font-semibold text-2xl">{title}</h1>
      <p className="mt-1 text-muted">
        {t("attempt", { number: index + 1, total: attempts.length, time: moment(createdAt, place) })}
      </p>
      <nav aria-label={t("pages")} className="mt-3 mb-8 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {index > 0 && (
          <span>
            <PageLink className="link" href={`/review/submissions/${attempts[index - 1].id}${query}`}>
              {t("previous")}
            </PageLink>
            <kbd className="ml-1.5 text-muted max-sm:hidden">P</kbd>
          </span>
        )}
        {index < attempts.length - 1 && (
          <span>
            <PageLink className="link" href={`/review/submissions/${attempts[index + 1].id}${query}`}>
              {t("next")}
            </PageLink>
            <kbd className="ml-1.5 text-muted max-sm:hidden">N</kbd>
          </span>
        )}
        {nameless ? (
          <PageLink className="link" href={`${own}${filterQuery({ ...filter, names: "shown" })}`}>
            {review("filter.showNames")}
          </PageLink>
        ) : (
          <>
            <PageLink className="link" href={`/grades/${student.enrolmentId}/${itemId}`}>
              {t("toLedger")}
            </PageLink>
            <PageLink className="link" href={`${own}${filterQuery({ ...filter, names: "hidden" })}`}>
              {review("filter.hideNames")}
            </PageLink>
          </>
        )}
        <PageLink className="link" href={`/exercises/${exerciseId}`}>
          {t("toExercise")}
        </PageLink>
        {keyHints.map(({ does, key }) => (
          <span key={does} className="text-muted max-sm:hidden">
            {t(`keyHint.${does}`)} <kbd>{key}</kbd>
          </span>
        ))}
      </nav>
      <SubmissionView
        key={id}
        submission={submissionResult(
          submission,
          regrades,
          comments.map((comment) => sendComment(comment, user.id)),
          locale,
        )}
        regraded={last ? { reason: last.reason, appliedAt: last.appliedAt.toISOString() } : null}
        kept={kept}
        points={sent.points}
        attempts={attempts.map((attempt, number) => ({
          id: attempt.id,
          name: t("listed", { number: number + 1, time: moment(attempt.createdAt, place) }),
        }))}
        query={query}
        timeZone={course.timeZone}
        now={place.now}
      />
    </Frame>
  );
}
