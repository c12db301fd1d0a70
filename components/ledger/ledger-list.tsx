import { useLocale, useTranslations } from "next-intl";
import { useEntryWords } from "#components/ledger/use-entry-words.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { decimal, formatExact } from "#lib/exact.ts";
import { moment, type Place } from "#lib/format.ts";
import type { ItemRow } from "#lib/gradebook-rows.ts";
import type { LedgerEntry } from "#lib/ledger/ledger-entry.ts";
import { showPoints } from "#lib/points.ts";

type Props = {
  entries: readonly LedgerEntry[];
  item: ItemRow;
  place: Place;
  /** For the staff, of code: the end of the addresses at which they read what was submitted. */
  programQuery?: string;
};

/** How the points of one item came about, line by line, and what they are now. */
export function LedgerList({ entries, item, place, programQuery }: Props) {
  const t = useTranslations("ledger");
  const readIt = useTranslations("comments")("open");
  const inWords = useEntryWords(decimal(item.points), place);
  const last = entries.at(-1);
  if (last === undefined) return <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>;
  return (
    <>
      <p className="figures text-xl">
        {t("now")}:{" "}
        <strong className="font-semibold">
          <Value entry={last} item={item} />
        </strong>
      </p>
      <p className="mt-1 text-muted text-sm">{t("intro")}</p>
      <table className="rows mt-6">
        <thead>
          <tr>
            <th scope="col" className="max-sm:hidden">
              {t("column.when")}
            </th>
            <th scope="col">{t("column.what")}</th>
            <th scope="col" className="text-right">
              {t("column.value")}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <tr key={index} className="align-top">
              <td className="figures whitespace-nowrap text-muted text-sm max-sm:hidden">
                {moment(entry.at, place)}
              </td>
              <td>
                <span className="figures block text-muted text-sm sm:hidden">{moment(entry.at, place)}</span>
                {inWords.what(entry)}
                <span className="block text-muted text-sm">{inWords.who(entry)}</span>
                {programQuery !== undefined && (entry.kind === "sent" || entry.kind === "verdict") && (
                  <PageLink
                    className="link text-sm"
                    href={`/review/submissions/${entry.submissionId}${programQuery}`}
                  >
                    {readIt}
                    <span className="sr-only">: {inWords.what(entry)}</span>
                  </PageLink>
                )}
                {entry.why && (
                  <span className="block max-w-[72ch] whitespace-pre-line break-words border-hairline border-l-2 pl-3 text-sm">
                    {entry.why}
                  </span>
                )}
              </td>
              <td className="figures whitespace-nowrap text-right">
                <Value entry={entry} item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Points after an entry, or why there are none. */
function Value({ entry: { value, state }, item }: { entry: LedgerEntry; item: ItemRow }) {
  const t = useTranslations("ledger");
  const locale = useLocale();
  if (state === "scored" && value) {
    const possible = formatExact(decimal(item.points), locale, { atLeast: 0 });
    return t("points", { points: showPoints(value, locale), possible });
  }
  return state === "scored" ? null : t(`state.${state}`);
}
