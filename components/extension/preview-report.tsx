import { useLocale, useTranslations } from "next-intl";
import { ListReport } from "#components/extension/list-report.tsx";
import { useDeadlineWords } from "#components/extension/use-deadline-words.ts";
import { Dash } from "#components/ui/dash.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";
import type { SentDeadlinePreview } from "#lib/extension/deadline-api.ts";
import { moment, type Place } from "#lib/format.ts";
import { readFraction } from "#lib/fraction.ts";
import { showPoints } from "#lib/points.ts";

type Props = {
  preview: SentDeadlinePreview;
  /** Whether it takes people back to the deadlines of all. */
  back?: boolean;
  place: Place;
};

/** What moving deadlines would do: the deadlines, whom it concerns, and who gains and who loses how much. */
export function PreviewReport({ preview, back = false, place }: Props) {
  const t = useTranslations("deadlines.preview");
  const inWords = useDeadlineWords(place);
  const { deadlines, notes, lines, people, replaced, earlier, changes } = preview;
  const count = (which: "gains" | "loses") => changes.filter(({ change }) => change === which).length;
  const finals = changes.filter(({ before, after }) => before.grade !== after.grade).length;
  const read = (at: string | null) => (at === null ? null : new Date(at));
  const held = { softDeadline: read(deadlines.softDeadline), hardDeadline: read(deadlines.hardDeadline) };
  return (
    <div role="status" className="space-y-3">
      <ListReport lines={lines} />
      {preview.possible && (
        <>
          <p>
            {t("nothing")} {t(back ? "forAllAgain" : "deadlines", { deadlines: inWords(held) })}{" "}
            {t("people", { count: people })} {replaced > 0 && !back && t("replaced", { count: replaced })}
          </p>
          {notes.map(({ local, change, at }) => (
            <p key={local}>
              <Meant meaning="partly">
                {t(change, { local: local.replace("T", " "), at: moment(new Date(at), place) })}
              </Meant>
            </p>
          ))}
          {earlier > 0 && (
            <p>
              <Meant meaning="partly">{t("earlier", { count: earlier })}</Meant>
            </p>
          )}
          <p>
            {changes.length === 0
              ? t("nobody")
              : [
                  count("gains") > 0 && t("gain", { count: count("gains") }),
                  count("loses") > 0 && t("lose", { count: count("loses") }),
                  t("finals", { count: finals }),
                ]
                  .filter(Boolean)
                  .join(" ")}
          </p>
          {changes.length > 0 && <Changes changes={changes} />}
        </>
      )}
      {!preview.possible && lines.length === 0 && <p>{t("emptyList")}</p>}
    </div>
  );
}

function Changes({ changes }: { changes: SentDeadlinePreview["changes"] }) {
  const t = useTranslations("deadlines.preview");
  const page = useTranslations("deadlines.page");
  const locale = useLocale();
  const points = (had: SentDeadlinePreview["changes"][number]["before"]) =>
    showPoints(readFraction(had.points), locale);
  return (
    <ScrollingTable>
      <thead>
        <tr>
          <th scope="col">{page("name")}</th>
          <th scope="col">{t("change")}</th>
          <th scope="col">{t("points")}</th>
          <th scope="col">{t("grade")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ enrolmentId, name, change, before, after }) => (
          <tr key={enrolmentId}>
            <th scope="row">{name}</th>
            <td>
              <Meant meaning={change === "gains" ? "passed" : "failed"}>{t(change)}</Meant>
            </td>
            <td className="figures whitespace-nowrap">
              {points(before)} → {points(after)}
            </td>
            <td className="figures whitespace-nowrap">
              {before.grade ?? <Dash>{t("none")}</Dash>} → {after.grade ?? <Dash>{t("none")}</Dash>}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
