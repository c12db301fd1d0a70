import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dash } from "#components/ui/dash.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";

type Change<Had> = { name: string; change: "gains" | "loses"; before: Had; after: Had };

type Props<Had, Row extends Change<Had>> = {
  /** In the order in which they are shown. */
  changes: readonly Row[];
  /** What is told of before and after; null where there is nothing yet. */
  columns: readonly { title: string; show(had: Had): string | number | null }[];
  /** What gaining and losing is called when it is not of points. */
  words?: Record<"gains" | "loses", string>;
  /** What stands at the end of a row. */
  more?: { title: string; show(row: Row): ReactNode };
};

/** Who gains and who loses, by what, and how much; there may be a thousand of them over the button that applies it. */
export function ChangeTable<Had, Row extends Change<Had>>(props: Props<Had, Row>) {
  const { changes, columns, words, more } = props;
  const t = useTranslations("changes");
  return (
    <ScrollingTable short>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("change")}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          {more && (
            <th scope="col">
              <span className="sr-only">{more.title}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {changes.map((row, index) => (
          <tr key={index}>
            <th scope="row">{row.name}</th>
            <td>
              <Meant meaning={row.change === "gains" ? "passed" : "failed"}>
                {words?.[row.change] ?? t(row.change)}
              </Meant>
            </td>
            {columns.map(({ title, show }) => (
              <td key={title} className="figures whitespace-nowrap">
                <Values before={show(row.before)} after={show(row.after)} />
              </td>
            ))}
            {more && <td>{more.show(row)}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

/** What stays the same is told once. */
function Values({ before, after }: Record<"before" | "after", string | number | null>) {
  const t = useTranslations("changes");
  const none = <Dash>{t("none")}</Dash>;
  if (before === after) return <span className="text-muted">{after ?? none}</span>;
  return (
    <>
      {before ?? none} → {after ?? none}
    </>
  );
}
