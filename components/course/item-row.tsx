import { useLocale, useTranslations } from "next-intl";
import { ItemState } from "#components/course/item-state.tsx";
import { Dash } from "#components/ui/dash.tsx";
import { ItemName } from "#components/ui/item-name.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { decimal, type Exact, formatExact } from "#lib/exact.ts";
import type { ItemStanding } from "#lib/item-standing.ts";
import type { ItemLine } from "#lib/sitting/item-lines.ts";

type Props = {
  line: ItemLine;
  titles: Record<string, string>;
  /** False for the staff: then points are those that can be earned. */
  personal: boolean;
};

/** One item of an assessment with how the person stands with it, as a row of a table. */
export function ItemRow({ line, titles, personal }: Props) {
  const t = useTranslations("course");
  const locale = useLocale();
  const number = (value: Exact) => formatExact(value, locale, { atLeast: 0 });
  const { state, points, possible } = columnsOf(line);
  const word = personal && state && <ItemState standing={state} />;
  return (
    <tr className="text-[0.9375rem]">
      <th scope="row">
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
