import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { fromNow } from "#lib/duration.ts";
import { moment, type Place } from "#lib/format.ts";

export type Fault = {
  submissionId: string;
  /** Of the exercise or the question. */
  contentId: string;
  person: string;
  faults: number;
  lastAt: Date;
  reason: string;
  recovered: boolean;
};

/** Submissions whose grading broke off through us: why, whose, how often, and how it ended. */
export function FaultTable({
  faults,
  titles,
  place,
}: {
  faults: Fault[];
  titles: Record<string, string>;
  place: Place;
}) {
  const t = useTranslations("grader");
  if (faults.length === 0) return <EmptyState title={t("noFaults")}>{t("noFaultsHint")}</EmptyState>;
  return (
    <>
      <p className="text-sm text-muted">{t("faultsIntro")}</p>
      <ul className="mt-3 border-t border-hairline">
        {faults.map((fault) => (
          <li key={fault.submissionId} className="border-b border-hairline py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <p className="min-w-0">
                <PageLink href={`/exercises/${fault.contentId}`} className="link">
                  {titles[fault.contentId] ?? fault.contentId}
                </PageLink>
                <span className="text-muted">, {fault.person}</span>
              </p>
              <p className="flex flex-wrap items-baseline gap-x-4 text-sm">
                <Meant meaning={fault.recovered ? "passed" : "waiting"}>
                  {t(fault.recovered ? "recovered" : "waits")}
                </Meant>
                <span className="figures text-muted">{t("tries", { count: fault.faults })}</span>
                <time
                  dateTime={fault.lastAt.toISOString()}
                  title={moment(fault.lastAt, place)}
                  className="text-muted"
                >
                  {fromNow(fault.lastAt, place.now, place.locale)}
                </time>
              </p>
            </div>
            <p lang="en" className="mt-1 max-w-[80ch] font-mono text-sm">
              {fault.reason}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
