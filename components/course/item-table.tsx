import { useTranslations } from "next-intl";
import { ItemRow } from "#components/course/item-row.tsx";
import type { AssessmentStanding } from "#lib/gradebook.ts";
import { itemLines } from "#lib/sitting/item-lines.ts";

/** The items of one assessment with how the person stands with each. */
export function ItemTable({
  standing,
  titles,
}: {
  standing: AssessmentStanding;
  /** Of exercises and questions, by id. */
  titles: Record<string, string>;
}) {
  const t = useTranslations("course.ofAssessment");
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t("item")}</th>
          <th scope="col" className="max-sm:hidden">
            {t("state")}
          </th>
          <th scope="col" className="text-right">
            {t("points")}
          </th>
        </tr>
      </thead>
      <tbody>
        {itemLines(standing.items).map((line) => (
          <ItemRow
            key={line.kind === "item" ? line.standing.item.id : line.kind}
            line={line}
            titles={titles}
            personal
          />
        ))}
      </tbody>
    </table>
  );
}
