import { useTranslations } from "next-intl";
import { PageLink } from "#components/ui/page-link.tsx";
import { moment, type Place } from "#lib/format.ts";
import type { AttemptHead } from "#lib/sitting/api.ts";

/** A person's attempts at an assessment, each leading to its questions or its results. */
export function AttemptList({ attempts, place }: { attempts: AttemptHead[]; place: Place }) {
  const t = useTranslations("sitting.attempts");
  return (
    <ol className="border-hairline border-t">
      {attempts.map((attempt) => (
        <li
          key={attempt.id}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-hairline border-b py-2.5"
        >
          <PageLink className="link" href={`/assessments/${attempt.assessmentId}/attempts/${attempt.id}`}>
            {t(attempt.rehearsal ? "rehearsal" : "attempt", { number: attempt.number })}
          </PageLink>
          <span className="text-muted text-sm">
            {attempt.handedInAt === null
              ? t("begun", { time: moment(new Date(attempt.startedAt), place) })
              : t(attempt.handedInBy ?? "time", { time: moment(new Date(attempt.handedInAt), place) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
