import { useTranslations } from "next-intl";
import { type Meaning, Meant } from "#components/ui/meaning.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";
import type { ImportReport } from "#lib/import/import-report.ts";

type Row = ImportReport["rows"][number];

/** What becomes of each row of a file that has something to say; those with a problem first. */
export function ImportRows({ rows }: { rows: Row[] }) {
  const t = useTranslations("import");
  const told = rows.filter(({ text }) => text !== "");
  const ordered = [
    ...told.filter(({ outcome }) => outcome === "problem"),
    ...told.filter(({ outcome }) => outcome !== "problem"),
  ];
  if (ordered.length === 0) return null;
  return (
    <div className="mt-6">
      <ScrollingTable short>
        <thead>
          <tr>
            <th scope="col" className="text-right">
              {t("line")}
            </th>
            <th scope="col">{t("email")}</th>
            <th scope="col">{t("outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <tr key={row.line}>
              <td className="figures w-16 text-right text-muted">{row.line}</td>
              <th scope="row" className="break-all max-sm:w-2/5">
                <span className="max-sm:text-sm">{row.email}</span>
              </th>
              <td>
                <Outcome row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </div>
  );
}

const meanings: Partial<Record<Row["outcome"], Meaning>> = {
  added: "passed",
  changed: "partly",
  problem: "failed",
};

function Outcome({ row: { outcome, text } }: { row: Row }) {
  const t = useTranslations("import.outcomes");
  const meaning = meanings[outcome];
  const label = t(outcome);
  return (
    <>
      {meaning ? <Meant meaning={meaning}>{label}</Meant> : label}
      <span className="block text-sm">{text}</span>
    </>
  );
}
