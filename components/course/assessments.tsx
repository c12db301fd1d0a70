import { useLocale, useTranslations } from "next-intl";
import { ShortDeadline } from "#components/course/deadline.tsx";
import { ItemRow } from "#components/course/item-row.tsx";
import { SittingWord } from "#components/course/sitting-word.tsx";
import { AssessmentName } from "#components/ui/assessment-name.tsx";
import { Dash } from "#components/ui/dash.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { submissionWindow } from "#lib/deadline.ts";
import { type Exact, exact, formatExact, zero } from "#lib/exact.ts";
import type { Place } from "#lib/format.ts";
import type { AssessmentStanding, Standing } from "#lib/gradebook.ts";
import type { LateRule } from "#lib/policy.ts";
import { itemLines } from "#lib/sitting/item-lines.ts";
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
    <tbody className="[&>tr:not(:last-child)>*]:border-b-0 [&>tr+tr>*]:pt-0! [&>tr+tr>*]:pb-2! [&>tr+tr>th]:pl-4!">
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
