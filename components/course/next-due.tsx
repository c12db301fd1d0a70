import { ArrowRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { DeadlineSentence } from "#components/course/deadline.tsx";
import type { Upcoming } from "#components/course/upcoming.ts";
import { AssessmentName } from "#components/ui/assessment-name.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatExact } from "#lib/exact.ts";
import type { Place } from "#lib/format.ts";

/** What is due next with the time left, the button that leads there, and what follows after it. */
export function NextDue({
  upcoming,
  titles,
  place,
  personal,
}: {
  upcoming: Upcoming[];
  /** Titles of exercises by id. */
  titles: Record<string, string>;
  place: Place;
  /** False for the staff, who have nothing to hand in. */
  personal: boolean;
}) {
  const t = useTranslations("course");
  const locale = useLocale();
  const [next, ...later] = upcoming;
  if (!next) return <EmptyState title={t("nothingNext")}>{t("nothingNextHint")}</EmptyState>;
  const { assessment, earned, possible } = next.standing;
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <p className="text-xl font-semibold">
          <AssessmentName assessment={assessment} />
        </p>
        {next.kind === "due" && personal && (
          <p className="figures whitespace-nowrap text-xl">
            <strong className="font-semibold">{formatExact(earned, locale, { atLeast: 0 })}</strong>
            <span className="text-muted"> / {formatExact(possible, locale, { atLeast: 0 })}</span>
          </p>
        )}
      </div>
      <p className="mt-1 max-w-[72ch] text-muted">
        <DeadlineSentence next={next} place={place} />
      </p>
      {next.kind === "due" && personal && <Begin next={next} titles={titles} />}
      {later.length > 0 && <Later upcoming={later} place={place} />}
    </>
  );
}

function Begin({ next, titles }: { next: Upcoming & { kind: "due" }; titles: Record<string, string> }) {
  const t = useTranslations("course");
  const [first] = next.todo.flatMap(({ item: { content }, attempts }) =>
    content.kind === "exercise" && content.id in titles // what cannot be read is not begun
      ? [{ exerciseId: content.id, attempts }]
      : [],
  );
  if (!first) return <OpenQuestions next={next} />;
  const title = titles[first.exerciseId];
  const begun = next.todo.length < next.standing.items.length || first.attempts.length > 0;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <PageLink
        href={`/exercises/${first.exerciseId}`}
        className={buttonClass("primary", "medium", "max-w-full whitespace-normal py-1.5")}
      >
        {t(begun ? "resume" : "start", { title })}
        <ArrowRight aria-hidden className="size-4 shrink-0" />
      </PageLink>
      <span className="text-sm text-muted">{t("todo", { count: next.todo.length })}</span>
    </div>
  );
}

/** The way to what is left when that is questions. */
function OpenQuestions({ next: { standing, todo } }: { next: Upcoming & { kind: "due" } }) {
  const t = useTranslations("course");
  if (todo.every(({ item }) => item.content.kind === "exercise")) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <PageLink href={`/assessments/${standing.assessment.id}`} className={buttonClass("primary")}>
        {t("toQuestions")}
        <ArrowRight aria-hidden className="size-4 shrink-0" />
      </PageLink>
      <span className="text-sm text-muted">{t("todo", { count: todo.length })}</span>
    </div>
  );
}

function Later({ upcoming, place }: { upcoming: Upcoming[]; place: Place }) {
  const t = useTranslations("course");
  const locale = useLocale();
  return (
    <ul className="mt-5 space-y-1 text-sm">
      {upcoming.slice(0, 3).map((each, index) => (
        <li key={each.standing.assessment.id}>
          {index === 0 && <span className="text-muted">{t("afterwards")}: </span>}
          <span className="font-medium">{each.standing.assessment.title[locale]}.</span>{" "}
          <span className="text-muted">
            <DeadlineSentence next={each} place={place} />
          </span>
        </li>
      ))}
    </ul>
  );
}
