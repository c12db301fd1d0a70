import { useLocale, useTranslations } from "next-intl";
import { CountedAttempt, PointsEarned } from "#components/gradebook/counted-attempt.tsx";
import { AssessmentName } from "#components/ui/assessment-name.tsx";
import { Dash } from "#components/ui/dash.tsx";
import { ItemName, itemTitle } from "#components/ui/item-name.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { formatExact, sum } from "#lib/exact.ts";
import { equals, type Place } from "#lib/format.ts";
import type { Term } from "#lib/grade.ts";
import type { AssessmentStanding, Standing } from "#lib/gradebook.ts";
import { itemLines } from "#lib/sitting/item-lines.ts";

type Props = {
  standing: Standing;
  term: Term;
  titles: Record<string, string>;
  place: Place;
  /** The page under which the history of each item is, by the item's id. */
  ledgers: string;
};

/** One term of the formula: its product, where its mark comes from, and the work under it. */
export function TermSection({ standing, term, titles, place, ledgers }: Props) {
  const { component, weight, mark, product } = term;
  const t = useTranslations("gradebook");
  const locale = useLocale();
  const number = (value: typeof weight) => formatExact(value, locale, { atMost: 3 });
  const id = `term-${component}`;
  return (
    <section aria-labelledby={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-lg font-semibold">
          {t(`componentTitle.${component}`)}
        </h2>
        <p className="figures text-lg">
          {mark && product
            ? t("weightTimesMark", {
                weight: number(weight),
                mark: number(mark),
                sign: equals(product, 3),
                product: number(product),
              })
            : t("weightOnly", { weight: number(weight) })}
        </p>
      </div>
      <p className="figures mt-1 text-sm text-muted">
        <MarkSource standing={standing} component={component} />
      </p>
      {standing.assessments
        .filter(({ assessment, items }) => assessment.component === component && items.length > 0)
        .map((own) => (
          <AssessmentTable
            key={own.assessment.id}
            own={own}
            titles={titles}
            place={place}
            ledgers={ledgers}
          />
        ))}
    </section>
  );
}

/** Says how the mark was made: given by a person, or ten times points earned of points counted. */
function MarkSource({ standing, component }: { standing: Standing; component: Term["component"] }) {
  const t = useTranslations("gradebook");
  const locale = useLocale();
  const { source, soFar } = standing.components[component];
  if (soFar === null) return t("noMark");
  if (source === "given") return t("given");
  const own = standing.assessments.filter(({ assessment }) => assessment.component === component);
  const total = (which: "earned" | "counted") =>
    formatExact(sum(own.map((standing) => standing[which])), locale, { atLeast: 0, atMost: 3 });
  const mark = formatExact(soFar, locale, { atMost: 3 });
  const formula = t("fromPoints", {
    earned: total("earned"),
    counted: total("counted"),
    sign: equals(soFar, 3),
    mark,
  });
  return `${formula}, ${t("fromPointsNote")}`;
}

function AssessmentTable({
  own,
  titles,
  place,
  ledgers,
}: { own: AssessmentStanding } & Pick<Props, "titles" | "place" | "ledgers">) {
  const t = useTranslations("gradebook");
  const history = useTranslations("ledger");
  const locale = useLocale();
  const number = (value: typeof own.earned) => formatExact(value, locale, { atLeast: 0, atMost: 3 });
  return (
    <table id={`work-${own.assessment.id}`} className="rows stacked mt-4 scroll-mt-8">
      <caption className="figures pb-1 text-left font-medium">
        <AssessmentName assessment={own.assessment} />{" "}
        <span className="font-normal text-muted">
          {t("assessmentPoints", { earned: number(own.earned), possible: number(own.possible) })}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className="w-2/5">
            {t("exercise")}
          </th>
          <th scope="col">{t("counts")}</th>
          <th scope="col" className="text-right">
            {t("points")}
          </th>
        </tr>
      </thead>
      <tbody>
        {itemLines(own.items).map((line) =>
          line.kind === "item" ? (
            <tr key={line.standing.item.id}>
              <th scope="row">
                <ItemName content={line.content} titles={titles} />
              </th>
              <td>
                <CountedAttempt standing={line.standing} place={place} />
              </td>
              <td className="figures whitespace-nowrap text-right">
                <PageLink href={`${ledgers}/${line.standing.item.id}`} className="link">
                  <PointsEarned standing={line.standing} />
                  <span className="sr-only">
                    {history("open", { title: itemTitle(line.content, titles) })}
                  </span>
                </PageLink>
              </td>
            </tr>
          ) : (
            <tr key={line.kind}>
              <th scope="row">{t("sealed", { count: line.count })}</th>
              <td>{line.common && <CountedAttempt standing={line.common} place={place} />}</td>
              <td className="figures whitespace-nowrap text-right">
                {line.points ? number(line.points) : <Dash>{t("noMark")}</Dash>}
                <span className="text-muted"> / {number(line.possible)}</span>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
