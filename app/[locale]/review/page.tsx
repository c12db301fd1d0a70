import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { exerciseTitles } from "#app/server/exercise-titles.ts";
import { waitingRequests } from "#app/server/extension/waiting-requests.ts";
import { ownQueue } from "#app/server/review/own-queue.ts";
import { AppealList } from "#components/appeals/appeal-list.tsx";
import { RequestList } from "#components/extension/requests/request-list.tsx";
import { FaultList } from "#components/review/queue/fault-list.tsx";
import { ReviewFilters } from "#components/review/queue/review-filters.tsx";
import { ReviewTable } from "#components/review/queue/review-table.tsx";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Section } from "#components/shell/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { can } from "#lib/permissions.ts";
import { filterReviews } from "#lib/review/order-reviews.ts";
import { filterQuery, type ReviewFilter, reviewFilterSchema } from "#lib/review/review-filter.ts";
import { listOpenAppeals } from "#prisma/appeals/list-appeals.ts";
import { listOpenFaults } from "#prisma/review/list-reviews.ts";
import { readClock } from "#prisma/sitting/clock.ts";

const refreshMs = 20_000;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

/** Everything that waits for a person, on one page. */
export default async function ReviewPage({ searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment } = viewer;
  if (!can(enrolment.role, "grade_by_hand")) forbidden();
  const t = await getTranslations("review");
  const filter = reviewFilterSchema.parse(await searchParams);
  const now = await readClock(context().db);
  const place = { locale, timeZone: course.timeZone, now };
  const titles = await exerciseTitles(locale);
  const [{ all, rows }, allFaults, allRequests, allAppeals] = await Promise.all([
    ownQueue(viewer, { filter, now }),
    listOpenFaults(context().db, course.id),
    can(enrolment.role, "extend_deadlines") ? waitingRequests(viewer, now) : [],
    can(enrolment.role, "answer_appeals") ? listOpenAppeals(context().db, { courseId: course.id, now }) : [],
  ]);
  const appeals = filterReviews(allAppeals, filter);
  const requests = filterReviews(allRequests, filter);
  const faults = filterReviews(allFaults, filter);
  const waiting = rows.filter((row) => row.waiting);
  const graded = rows.length - waiting.length;
  const first = waiting.find(({ claimedByOther }) => !claimedByOther);
  return (
    <Frame crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title") }]}>
      <KeepFresh everyMs={refreshMs} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <h1 className="font-semibold text-2xl">{t("title")}</h1>
        {rows.length > 0 && (
          <div className="w-56 max-sm:w-full">
            <p className="figures text-sm">{t("progress", { graded, total: rows.length })}</p>
            <ProgressBar share={graded / rows.length} className="mt-1.5" />
          </div>
        )}
      </div>
      <ReviewFilters filter={filter} rows={[...all, ...allAppeals, ...allRequests, ...allFaults]} />
      <div className="mt-8 flex flex-col gap-10">
        {!["appeal", "late_request", "fault"].includes(filter.kind) && (
          <Section title={t("answers")}>
            {waiting.length === 0 ? (
              <Nothing filter={filter} all={all.length} shown={rows.length} />
            ) : (
              <ReviewTable
                rows={waiting}
                first={first?.submissionId ?? null}
                filter={filter}
                titles={titles}
                place={place}
              />
            )}
          </Section>
        )}
        {(appeals.length > 0 || filter.kind === "appeal") && (
          <Section title={(await getTranslations("appeals"))("queue")}>
            <AppealList
              appeals={appeals.map(({ claim, ...appeal }) => ({
                ...appeal,
                claim: claim && { ...claim, mine: claim.userId === viewer.user.id },
              }))}
              withNames={filter.names === "shown"}
              query={filterQuery(filter)}
              titles={titles}
              place={place}
            />
          </Section>
        )}
        {(requests.length > 0 || filter.kind === "late_request") && (
          <Section title={(await getTranslations("deadlines.requests"))("title")}>
            <RequestList requests={requests} place={place} />
          </Section>
        )}
        {(faults.length > 0 || filter.kind === "fault") && (
          <Section title={t("faults")}>
            <FaultList faults={faults} titles={titles} place={place} />
          </Section>
        )}
      </div>
    </Frame>
  );
}

async function Nothing({ filter, all, shown }: { filter: ReviewFilter; all: number; shown: number }) {
  const t = await getTranslations("review");
  if (all === 0) return <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>;
  if (shown > 0) return <EmptyState title={t("allDone")}>{t("allDoneHint")}</EmptyState>;
  return (
    <EmptyState title={t("filteredOut")}>
      <PageLink
        className="link"
        href={`/review${filterQuery({ ...filter, assessment: "", kind: "", group: "" })}`}
      >
        {t("showAll")}
      </PageLink>
    </EmptyState>
  );
}
