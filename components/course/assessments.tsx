import { useLocale, useTranslations } from "next-intl";
import { ShortDeadline } from "#components/course/deadline.tsx";
import { ItemState } from "#components/course/item-state.tsx";
import { SittingWord } from "#components/course/sitting-word.tsx";
import { AssessmentName } from "#components/ui/assessment-name.tsx";
import { Dash } from "#components/ui/dash.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ItemName } from "#components/ui/item-name.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { submissionWindow } from "#lib/deadline.ts";
import { decimal, type Exact, exact, formatExact, zero } from "#lib/exact.ts";
import type { Place } from "#lib/format.ts";
import type { AssessmentStanding, Standing } from "#lib/gradebook.ts";
import type { ItemStanding } from "#lib/item-standing.ts";
import type { LateRule } from "#lib/policy.ts";
import { type ItemLine, itemLines } from "#lib/sitting/item-lines.ts";
import type { OwnSitting } from "#lib/sitting/own-sitting.ts";

type Props = {
  standing: Standing;
  titles: Record<string, string>;
  /** Where the person stands with those that are sat by the clock, by their ids. */
  sittings: Partial<Record<string, OwnSitting>>;
  /** Why the person has more time than others, by the ids of assessments. */
  reasons: Partial<Record<string, string>>;
  late: LateRule;
  place: Place;
  /** False for the staff: then points are those that can be earned. */
  personal: boolean;
  /** Whether the way to the deadlines of each is shown. */
  maySetDeadlines: boolean;
};

/** Every assessment with its time and points, and under it its exercises. */
export function Assessments({ standing, ...rest }: Props) {
  const t = useTranslations("course");
  if (standing.assessments.length === 0)
    return <EmptyState title={t("noAssessments")}>{t("noAssessmentsHint")}</EmptyState>;
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t("assessment")}</th>
          <th scope="col" className="max-sm:hidden">
            {t("when")}
          </th>
          <th scope="col" className="text-right">
            {t("points")}
          </th>
        </tr>
      </thead>
      {standing.assessments.map((assessment) => (
        <AssessmentRows
          key={assessment.assessment.id}
          own={assessment}
          score={scoreOf(assessment, standing)}
          {...rest}
        />
      ))}
    </table>
  );
}

type Score = { earned: Exact | null; possible: Exact };

/** Points on the items, or the mark of ten when the work has none and was written on paper. */
function scoreOf({ assessment, items, earned, possible }: AssessmentStanding, standing: Standing): Score {
  if (items.length > 0) return { earned, possible };
  return { earned: standing.components[assessment.component].mark, possible: exact(10) };
}

function AssessmentRows({
  own,
  score: { earned, possible },
  titles,
  sittings,
  reasons,
  late,
  place,
  personal,
  maySetDeadlines,
}: Omit<Props, "standing"> & { own: AssessmentStanding; score: Score }) {
  const t = useTranslations("course");
  const deadlineTexts = useTranslations("deadlines.page");
  const locale = useLocale();
  const { assessment, deadlines, items } = own;
  const number = (value: Exact) => formatExact(value, locale, { atLeast: 0 });
  const sitting = sittings[assessment.id];
  const reason = reasons[assessment.id] ?? null;
  const isOpen = !assessment.startsAt && submissionWindow(place.now, deadlines, late).state !== "closed";
  return (
    <tbody className="[&>tr:not(:last-child)>*]:border-b-0">
      <tr>
        <th scope="row" className="font-medium">
          <AssessmentName assessment={assessment} />
          {maySetDeadlines && assessment.windowEndsAt === null && assessment.startsAt === null && (
            <PageLink
              href={`/assessments/${assessment.id}/deadlines`}
              className="link block font-normal text-sm"
            >
              {deadlineTexts("link")}
            </PageLink>
          )}
          <span className="block text-sm font-normal text-muted sm:hidden">
            <ShortDeadline standing={own} reason={reason} late={late} place={place} />
          </span>
          {sitting && (
            <span className="block text-sm font-normal sm:hidden">
              <SittingWord sitting={sitting} place={place} />
            </span>
          )}
        </th>
        <td className="text-sm text-muted max-sm:hidden">
          <ShortDeadline standing={own} reason={reason} late={late} place={place} />
          {sitting && (
            <span className="block">
              <SittingWord sitting={sitting} place={place} />
            </span>
          )}
        </td>
        <td className="figures text-right">
          <div className="flex items-baseline justify-end gap-5">
            {personal && (
              <ProgressBar
                share={earned?.div(possible.equals(zero) ? 1 : possible).valueOf() ?? 0}
                meaning={isOpen ? undefined : "passed"}
                className="hidden w-36 self-center md:block"
              />
            )}
            <span className="min-w-20 whitespace-nowrap">
              {personal && (earned ? number(earned) : <Dash>{t("noMark")}</Dash>)}
              <span className="text-muted">
                {personal && " / "}
                {number(possible)}
              </span>
            </span>
          </div>
        </td>
      </tr>
      {itemLines(items).map((line) => (
        <ItemRow
          key={line.kind === "item" ? line.standing.item.id : line.kind}
          line={line}
          titles={titles}
          personal={personal}
        />
      ))}
    </tbody>
  );
}

function ItemRow({ line, titles, personal }: { line: ItemLine } & Pick<Props, "titles" | "personal">) {
  const t = useTranslations("course");
  const locale = useLocale();
  const number = (value: Exact) => formatExact(value, locale, { atLeast: 0 });
  const { state, points, possible } = columnsOf(line);
  const word = personal && state && <ItemState standing={state} />;
  return (
    <tr className="text-[0.9375rem] [&>*]:pt-0! [&>*]:pb-2!">
      <th scope="row" className="pl-4!">
        {line.kind === "sealed" ? (
          t("sealed", { count: line.count })
        ) : line.content.kind === "exercise" && !(line.content.id in titles) ? (
          <Broken id={line.content.id} personal={personal} />
        ) : (
          <ItemName content={line.content} titles={titles} />
        )}
        {word && <span className="block text-sm sm:hidden">{word}</span>}
      </th>
      <td className="text-sm max-sm:hidden">{word}</td>
      <td className="figures whitespace-nowrap text-right text-muted">
        {personal && (points ? number(points) : <Dash>{t("noMark")}</Dash>)}
        {personal && " / "}
        {number(possible)}
      </td>
    </tr>
  );
}

/** Of sealed questions nothing is said while there is nothing to be done about them. */
function columnsOf(line: ItemLine): { state: ItemStanding | null; points: Exact | null; possible: Exact } {
  if (line.kind === "item") {
    const { points, item } = line.standing;
    return { state: line.standing, points, possible: decimal(item.points) };
  }
  const { common, points, possible } = line;
  return { state: common?.state === "missing" ? null : common, points, possible };
}

/** An exercise whose folder cannot be read: students are told so, the staff are led to the reason. */
function Broken({ id, personal }: { id: string; personal: boolean }) {
  const t = useTranslations("course");
  return (
    <>
      {id}
      <span className="block text-sm text-failed">
        {personal ? (
          t("broken")
        ) : (
          <PageLink href={`/exercises/${id}`} className="link">
            {t("brokenStaff")}
          </PageLink>
        )}
      </span>
    </>
  );
}
