import { useTranslations } from "next-intl";
import { type Meaning, Meant } from "#components/ui/meaning.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";
import type { SentDeadlinePreview } from "#lib/extension/deadline-api.ts";

type Line = SentDeadlinePreview["lines"][number];

/** What became of each entry of a pasted list; those with something wrong first. */
export function ListReport({ lines }: { lines: Line[] }) {
  const t = useTranslations("deadlines.preview");
  if (lines.length === 0) return null;
  const wrong = lines.filter(isWrong);
  return (
    <>
      {wrong.length > 0 && (
        <p role="status">
          <Meant meaning="failed">{t("wrongLines", { count: wrong.length })}</Meant>
        </p>
      )}
      <ScrollingTable short>
        <thead>
          <tr>
            <th scope="col" className="text-right">
              {t("line")}
            </th>
            <th scope="col">{t("entry")}</th>
            <th scope="col">{t("outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {[...wrong, ...lines.filter((line) => !isWrong(line))].map((line) => (
            <tr key={`${line.line} ${line.text}`}>
              <td className="figures w-16 text-right text-muted">{line.line}</td>
              <th scope="row" className="break-all">
                {line.text}
              </th>
              <td>
                <Meant meaning={meanings[line.outcome]}>
                  {t(line.outcome, {
                    name: line.people[0]?.name ?? "",
                    people: line.people.map(({ name, email }) => `${name} (${email})`).join(", "),
                    line: line.firstLine ?? line.line,
                  })}
                </Meant>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}

function isWrong({ outcome }: Line): boolean {
  return outcome === "unknown" || outcome === "ambiguous";
}

const meanings: Record<Line["outcome"], Meaning> = {
  found: "passed",
  repeated: "partly",
  unknown: "failed",
  ambiguous: "failed",
};
