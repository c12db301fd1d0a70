import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { renderTexts } from "#app/server/render-texts.ts";
import { ownQueue } from "#app/server/review/own-queue.ts";
import { showQuestion, variablesOf } from "#app/server/sitting/show-question.ts";
import { ReviewPage as ReviewForm } from "#components/review/review-page.tsx";
import type { PartRubric, ReviewedAnswers } from "#components/review/reviewed-answers.ts";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { Rubric } from "#lib/answer/key.ts";
import { decimal } from "#lib/exact.ts";
import { moment } from "#lib/format.ts";
import { sendFraction } from "#lib/fraction.ts";
import { can } from "#lib/permissions.ts";
import type { Variables } from "#lib/question.ts";
import { neighbours } from "#lib/review/order-reviews.ts";
import { filterQuery, reviewFilterSchema } from "#lib/review/review-filter.ts";
import { fillLines } from "#lib/rubric/report-rubrics.ts";
import { rubricLines } from "#lib/rubric/rubric-lines.ts";
import { findReview, type Review } from "#prisma/review/find-review.ts";
import { listKeptComments } from "#prisma/review/kept-comments.ts";
import { readClock } from "#prisma/sitting/clock.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

/** One set of answers to grade by hand, with the way to the next. */
export default async function ReviewItemPage({ params, searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment, user } = viewer;
  if (!can(enrolment.role, "grade_by_hand")) forbidden();
  const { id } = await params;
  const { db } = context();
  const review = await findReview(db, { courseId: course.id, submissionId: id });
  if (review === null) notFound();
  const t = await getTranslations("review");
  const filter = reviewFilterSchema.parse(await searchParams);
  const now = await readClock(db);
  const place = { locale, timeZone: course.timeZone, now };
  const [{ rows }, question, comments, variables] = await Promise.all([
    ownQueue(viewer, { filter, now }),
    showQuestion(review.questionId, review.seed),
    listKeptComments(db, { courseId: course.id, about: { questionId: review.questionId } }),
    variablesOf(review.questionId, review.seed),
  ]);
  const sent = sendReview(review, variables);
  const title = question?.title[locale] ?? review.questionId;
  const graded = rows.filter(({ waiting }) => !waiting).length;
  const { name, group } = review;
  return (
    <Frame
      crumbs={[
        { label: course.title[locale], href: "/" },
        { label: t("title"), href: `/review${filterQuery(filter)}` },
        { label: title },
      ]}
    >
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div>
          <h1 id="review-title" className="font-semibold text-2xl">
            {title}
          </h1>
          <p className="mt-1 text-muted">
            {filter.names === "hidden"
              ? t("item.anonymous")
              : group === null
                ? name
                : t("item.person", { name, group })}
            , {review.assessment.title[locale]}, {t("item.sent", { time: moment(review.createdAt, place) })}
          </p>
          {review.others.length > 0 && (
            <p className="mt-1 flex flex-wrap gap-x-3 text-muted text-sm">
              {t("item.others")}
              {review.others.map((other) => (
                <PageLink key={other.id} className="link" href={`/review/${other.id}${filterQuery(filter)}`}>
                  {moment(other.createdAt, place)}
                </PageLink>
              ))}
            </p>
          )}
        </div>
        {rows.length > 0 && (
          <div className="w-56 max-sm:w-full">
            <p className="figures text-sm">{t("progress", { graded, total: rows.length })}</p>
            <ProgressBar share={graded / rows.length} className="mt-1.5" />
          </div>
        )}
      </div>
      {question === null ? (
        <Notice meaning="failed" title={t("item.broken")} className="mt-6">
          {t("item.brokenHint")}
        </Notice>
      ) : (
        <ReviewForm
          key={review.id}
          locale={locale}
          timeZone={course.timeZone}
          userId={user.id}
          question={question}
          review={sent}
          texts={await renderTexts([question, sent.answers, sent.report, sent.rubrics], locale)}
          comments={comments}
          neighbours={neighbours(rows, review.id)}
          rubricsPath={can(enrolment.role, "change_rubrics") ? `/items/${review.itemId}/rubric` : null}
          query={filterQuery(filter)}
        />
      )}
    </Frame>
  );
}

/** What goes to the browser: nothing of whose answers they are. */
function sendReview(review: Review, variables: Variables): ReviewedAnswers {
  const { id, attemptId, points, answers, report, hands, files } = review;
  return {
    id,
    points: sendFraction(decimal(points)),
    answers,
    report,
    hands: hands.map(({ numerator, denominator, createdAt, ...hand }) => ({
      ...{ id: hand.id, partId: hand.partId, points: numerator, of: denominator, comment: hand.comment },
      ...{ rubricLines: hand.rubricLines, rubricId: hand.rubricId, isRescored: hand.isRescored, by: hand.by },
      createdAt: createdAt.toISOString(),
    })),
    rubrics: Object.fromEntries(
      report.parts.flatMap((part) =>
        part.kind === "by_hand" && part.rubric
          ? [[part.id, rubricsOf(review, part.id, part.rubric, variables)]]
          : [],
      ),
    ),
    files: files.map(({ id, mediaType, name }) => ({
      id,
      address: `/api/attempts/${attemptId}/files/${id}`,
      name,
      isPicture: mediaType.startsWith("image/"),
    })),
  };
}

/** The rubrics of a part, the one that holds first and the one that came with these answers last. */
function rubricsOf(
  { rubrics }: Review,
  partId: string,
  cameWith: Rubric,
  variables: Variables,
): PartRubric[] {
  const changed = rubrics
    .filter((rubric) => rubric.partId === partId)
    .map(({ id, lines }) => ({ id, lines: fillLines(lines, variables) }));
  return [...changed, { id: null, lines: rubricLines(cameWith) }];
}
