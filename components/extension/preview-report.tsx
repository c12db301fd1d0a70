import { useLocale, useTranslations } from "next-intl";
import { ListReport } from "#components/extension/list-report.tsx";
import { useDeadlineWords } from "#components/extension/use-deadline-words.ts";
import { ChangeTable } from "#components/grades/change-table.tsx";
import { Meant } from "#components/ui/meaning.tsx";
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
    <div className="space-y-3">
      <ListReport lines={lines} />
      {preview.possible && (
        <>
          <p role="status">
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
          <p role="status">
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
      {!preview.possible && lines.length === 0 && <p role="status">{t("emptyList")}</p>}
    </div>
  );
}

function Changes({ changes }: { changes: SentDeadlinePreview["changes"] }) {
  const t = useTranslations("deadlines.preview");
  const locale = useLocale();
  return (
    <ChangeTable
      changes={changes}
      columns={[
        { title: t("points"), show: ({ points }) => showPoints(readFraction(points), locale) },
        { title: t("grade"), show: ({ grade }) => grade },
      ]}
    />
  );
}
