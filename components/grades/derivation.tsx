"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CellText, type Work } from "#components/grades/grade-columns.tsx";
import type { GradeRow } from "#components/grades/grade-rows.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { components } from "#lib/course.ts";

/** How one final grade came about, line by line, or what it still waits for. */
export function Derivation({
  row,
  works,
  itemTitles,
  weights,
  rounding,
  onClose,
}: {
  row: GradeRow | null;
  works: Work[];
  itemTitles: string[];
  weights: string[];
  /** The rule of rounding in words. */
  rounding: ReactNode;
  onClose: () => void;
}) {
  const t = useTranslations("grades");
  const shell = useTranslations("shell");
  const title = !row
    ? ""
    : row.grade === null
      ? t("why", { name: row.name })
      : t("how", { name: row.name, grade: row.grade });
  return (
    <Dialog open={row !== null} onClose={onClose} title={title} closeLabel={shell("close")} side>
      {row && (
        <div className="figures flex flex-col gap-7">
          <Terms row={row} weights={weights} rounding={rounding} />
          <section>
            <h3 className="eyebrow mb-1">{t("derivation.works")}</h3>
            <table className="rows">
              <tbody>
                {works.map((work, index) => (
                  <tr key={work.id}>
                    <th scope="row">{work.title}</th>
                    <td className="text-right">
                      <CellText packed={row.works[index] ?? ""} />
                      <span className="text-muted"> / {work.possible}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Unresolved row={row} itemTitles={itemTitles} />
          <PageLink href={`/grades/${row.id}`} className="link">
            {t("openStudent")}
          </PageLink>
        </div>
      )}
    </Dialog>
  );
}

function Terms({ row, weights, rounding }: { row: GradeRow; weights: string[]; rounding: ReactNode }) {
  const t = useTranslations("grades.derivation");
  const names = useTranslations("gradebook.componentTitle");
  const { grade, sum } = row;
  return (
    <div>
      <ul>
        {components.map((component, place) => {
          const term = row.terms[place];
          const named = { component: names(component), weight: weights[place] ?? "" };
          return (
            <li key={component} className={term ? undefined : "text-muted"}>
              {term ? t("termLine", { ...named, mark: term[0], product: term[1] }) : t("termMissing", named)}
            </li>
          );
        })}
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

function Unresolved({ row, itemTitles }: { row: GradeRow; itemTitles: string[] }) {
  const t = useTranslations("grades.derivation");
  const gradebook = useTranslations("gradebook");
  const { noMark, missing, ungraded } = row.unresolved;
  const title = (place: number) => ({ title: itemTitles[place] ?? "" });
  const told = [
    ...ungraded.map((place) => gradebook("unresolvedItem.ungraded", title(place))),
    ...missing.map((place) => gradebook("unresolvedItem.missing", title(place))),
    ...noMark.map((component) =>
      gradebook("unresolvedItem.no_mark", { component: gradebook(`componentTitle.${component}`) }),
    ),
  ];
  if (told.length === 0) return null;
  return (
    <section>
      <h3 className="eyebrow mb-2">{t("unresolved")}</h3>
      <ul className="space-y-1">
        {told.map((text) => (
          <li key={text}>
            <Meant meaning="waiting">{text}</Meant>
          </li>
        ))}
      </ul>
    </section>
  );
}
