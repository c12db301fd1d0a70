import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { ledgerTitle } from "#app/server/ledger/ledger-title.ts";
import { AppealThread } from "#components/appeals/appeal-thread.tsx";
import { DecisionForm } from "#components/appeals/decision-form.tsx";
import { LedgerList } from "#components/ledger/ledger-list.tsx";
import { Section } from "#components/shell/section.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { moment } from "#lib/format.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import type { LedgerRows } from "#lib/ledger/ledger-rows.ts";
import { can } from "#lib/permissions.ts";
import { filterQuery, reviewFilterSchema } from "#lib/review/review-filter.ts";
import { hasGraded } from "#prisma/appeals/decide-appeal.ts";
import { findAppeal } from "#prisma/appeals/find-appeal.ts";
import { loadLedger } from "#prisma/ledger/load-ledger.ts";
import { readClock } from "#prisma/sitting/clock.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("appeals"))("title") };
}

/** One appeal for the staff: what was said, how the points came about, and the answer. */
export default async function AppealPage({ params, searchParams }: Props) {
  const locale = await getLocale();
  const { user, course, enrolment } = await requireViewer(locale);
  if (!can(enrolment.role, "answer_appeals")) forbidden();
  const { db } = context();
  const filter = reviewFilterSchema.parse(await searchParams);
  const appeal = await findAppeal(db, { courseId: course.id, appealId: (await params).id });
  if (!appeal) notFound();
  const now = await readClock(db);
  const rows = await loadLedger(db, { courseId: course.id, ...appeal, now });
  if (!rows) notFound();
  const t = await getTranslations();
  const title = ledgerTitle(rows.item, await exerciseTitles(locale));
  const nameless = filter.names === "hidden";
  const place = { locale, timeZone: course.timeZone, now };
  const isOwnGrading = await hasGraded(db, { appeal, userId: user.id });
  const crumbs = [
    { label: course.title[locale], href: "/" },
    { label: t("review.title"), href: `/review${filterQuery(filter)}` },
    { label: t("appeals.page", { title }) },
  ];
  return (
    <Frame crumbs={crumbs} width="table">
      <p className="eyebrow">
        {!nameless && `${rows.student.name}, `}
        {rows.assessment.title[locale]}
      </p>
      <h1 className="mb-8 font-semibold text-2xl">{t("appeals.page", { title })}</h1>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-12">
          <Section title={t("appeals.thread")}>
            <AppealThread appeal={appeal} nameless={nameless} place={place} />
          </Section>
          <Section title={t("appeals.history")}>
            <LedgerList
              entries={ledger(rows)}
              item={rows.item}
              place={place}
              programQuery={rows.item.content.kind === "exercise" ? filterQuery(filter) : undefined}
            />
            {answerPages(rows, filterQuery(filter)).map(({ href, at }) => (
              <p key={href} className="mt-4">
                <PageLink href={href} className="link">
                  {t("appeals.answers", { time: moment(at, place) })}
                </PageLink>
              </p>
            ))}
            {!nameless && (
              <p className="mt-4">
                <PageLink href={`/grades/${appeal.enrolmentId}`} className="link">
                  {t("appeals.toGrades")}
                </PageLink>
              </p>
            )}
          </Section>
        </div>
        {appeal.decision === null && (
          <Section title={t("appeals.decide")}>
            {isOwnGrading ? (
              <Notice meaning="waiting" title={t("problems.appeal_own_grading.title")}>
                {t("appeals.ownGrading")}
              </Notice>
            ) : (
              <DecisionForm
                appealId={appeal.id}
                possible={rows.item.points}
                seenId={rows.overrides.at(-1)?.id ?? null}
                timeZone={course.timeZone}
              />
            )}
          </Section>
        )}
      </div>
    </Frame>
  );
}

/** Where the staff read the answers to a question: in the attempt that was sat, or where they are graded by hand. */
function answerPages({ submissions, assessment }: LedgerRows, query: string) {
  const pages = submissions.flatMap(({ id, createdAt: at, answers }) => {
    if (answers === null) return [];
    if (answers.timed) return { href: `/assessments/${assessment.id}/attempts/${answers.attemptId}`, at };
    return answers.byHand ? { href: `/review/${id}${query}`, at } : [];
  });
  return pages.filter(({ href }, index) => pages.findLastIndex((page) => page.href === href) === index);
}
