"use client";

import { useTranslations } from "next-intl";
import type { Work } from "#components/grades/grade-columns.tsx";
import type { Cell, GradeRow } from "#components/grades/grade-rows.ts";
import { Dash } from "#components/ui/dash.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Meant } from "#components/ui/meaning.tsx";

/** How one final grade came about, line by line, or what it still waits for. */
export function Derivation({
  row,
  works,
  exerciseTitles,
  rounding,
  onClose,
}: {
  row: GradeRow | null;
  works: Work[];
  exerciseTitles: Record<string, string>;
  /** The rule of rounding in words. */
  rounding: string;
  onClose: () => void;
}) {
  const t = useTranslations("grades");
  const shell = useTranslations("shell");
  const title = !row
    ? ""
    : row.final.grade === null
      ? t("why", { name: row.name })
      : t("how", { name: row.name, grade: row.final.grade });
  return (
    <Dialog open={row !== null} onClose={onClose} title={title} closeLabel={shell("close")} side>
      {row && (
        <div className="figures flex flex-col gap-7">
          <Terms row={row} rounding={rounding} />
          <section>
            <h3 className="eyebrow mb-1">{t("derivation.works")}</h3>
            <table className="rows">
              <tbody>
                {works.map((work, index) => (
                  <tr key={work.id}>
                    <th scope="row">{work.title}</th>
                    <td className="text-right">
                      <Points cell={row.works[index]} />
                      <span className="text-muted"> / {work.possible}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {row.unresolved.length > 0 && (
            <section>
              <h3 className="eyebrow mb-2">{t("derivation.unresolved")}</h3>
              <ul className="space-y-1">
                {row.unresolved.map((entry) => (
                  <li key={`${entry.component} ${entry.assessmentId} ${entry.contentId}`}>
                    <Meant meaning="waiting">
                      <UnresolvedText entry={entry} exerciseTitles={exerciseTitles} />
                    </Meant>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Dialog>
  );
}

function Terms({ row, rounding }: { row: GradeRow; rounding: string }) {
  const t = useTranslations("grades.derivation");
  const names = useTranslations("gradebook.componentTitle");
  const { grade, sum } = row.final;
  return (
    <div>
      <ul>
        {row.terms.map(({ component, weight, mark, sign, product }) => (
          <li key={component} className={mark ? undefined : "text-muted"}>
            {mark && product
              ? t("termLine", { component: names(component), weight, mark, sign, product })
              : t("termMissing", { component: names(component), weight })}
          </li>
        ))}
      </ul>
      <p className="mt-2 border-t border-hairline pt-2">
        {grade !== null && sum !== null ? (
          <>
            <strong className="font-semibold">{t("total", { sum, grade })}</strong>
            <span className="block text-sm text-muted">{rounding}</span>
          </>
        ) : (
          <span className="text-muted">{t("noTotal")}</span>
        )}
      </p>
    </div>
  );
}

function Points({ cell }: { cell: Cell | undefined }) {
  const t = useTranslations("grades");
  return cell && "text" in cell ? cell.text : <Dash>{t("nothing")}</Dash>;
}

function UnresolvedText({
  entry: { component, contentId, ungraded },
  exerciseTitles,
}: {
  entry: GradeRow["unresolved"][number];
  exerciseTitles: Record<string, string>;
}) {
  const t = useTranslations("gradebook");
  if (contentId === null) return t("unresolvedItem.no_mark", { component: t(`componentTitle.${component}`) });
  const title = exerciseTitles[contentId] ?? contentId;
  return t(ungraded ? "unresolvedItem.ungraded" : "unresolvedItem.missing", { title });
}
