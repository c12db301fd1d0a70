import { useTranslations } from "next-intl";
import { QuestionText } from "#components/question/question-text.tsx";
import { moment, type Place } from "#lib/format.ts";
import { allPoints, type RubricLine } from "#lib/rubric/rubric-lines.ts";

type Version = { version: number; lines: RubricLine[]; reason: string; by: string | null; at: Date | null };

/** All rubrics that a part ever had, the one that holds first; the others open at a click. */
export function RubricHistory({ versions, place }: { versions: Version[]; place: Place }) {
  const t = useTranslations("rubric");
  const [holding, ...earlier] = versions;
  const title = ({ version, by, at }: Version) =>
    at === null ? t("cameWith") : t("by", { version, name: by ?? t("somebody"), at: moment(at, place) });
  return (
    <>
      {holding && (
        <>
          <p className="text-muted text-sm">{title(holding)}</p>
          <RubricOf version={holding} />
        </>
      )}
      {earlier.map((version) => (
        <details key={version.version} className="mt-4">
          <summary className="text-muted text-sm">{title(version)}</summary>
          <RubricOf version={version} />
        </details>
      ))}
    </>
  );
}

function RubricOf({ version: { lines, reason } }: { version: Version }) {
  const t = useTranslations("rubric");
  return (
    <>
      {reason !== "" && (
        <p className="mt-1 max-w-[72ch] break-words border-hairline border-l-2 pl-3 text-sm">{reason}</p>
      )}
      <ul className="mt-2 max-w-[72ch] border-hairline border-t">
        {lines.map(({ id, text, points }) => (
          <li key={id} className="flex items-baseline gap-6 border-hairline border-b py-2">
            <QuestionText text={text} className="min-w-0 flex-1 break-words" />
            <span className="figures shrink-0 text-muted text-sm">{t("points", { points })}</span>
          </li>
        ))}
        <li className="flex items-baseline justify-between gap-6 py-2 text-sm">
          <span>{t("all")}</span>
          <span className="figures">{t("points", { points: allPoints(lines) })}</span>
        </li>
      </ul>
    </>
  );
}
