import { useTranslations } from "next-intl";
import { Dash } from "#components/ui/dash.tsx";
import type { Resemblances } from "#lib/statistics/resemblances.ts";

/** Which known wrong solutions the failures of students are like, and how many are like none. */
export function ResemblanceTable({ resemblances: { known, unlike } }: { resemblances: Resemblances }) {
  const t = useTranslations("statistics.resemblances");
  return (
    <table className="rows" aria-label={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("sample")}</th>
          <th scope="col" className="text-right">
            {t("failedCases")}
          </th>
          <th scope="col" className="text-right">
            {t("students")}
          </th>
        </tr>
      </thead>
      <tbody className="figures text-sm">
        {known.map(({ files, failedCases, students }) => (
          <tr key={files.join(" ")}>
            <th scope="row" className="font-normal">
              {files.map((file) => (
                <span key={file} className="block font-mono break-all">
                  {file}
                </span>
              ))}
            </th>
            <td className="text-right">{t("cases", { count: failedCases })}</td>
            <td className="text-right">{students}</td>
          </tr>
        ))}
        {unlike > 0 && (
          <tr>
            <th scope="row" className="font-normal">
              {t("unlike")}
            </th>
            <td className="text-right">
              <Dash>{t("unlike")}</Dash>
            </td>
            <td className="text-right">{unlike}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
