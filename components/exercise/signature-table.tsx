import { useTranslations } from "next-intl";
import { Rendered } from "#components/exercise/rendered.tsx";

export type SignatureRow = {
  /** Null for what the function returns. */
  name: string | null;
  type: string;
  /** HTML made on the server from the author's Markdown; null for a plain number. */
  shape: string | null;
  meaning: string;
};

/** The function that the student exports: its head as code, then each argument with its shape. */
export function SignatureTable({ head, rows }: { head: string; rows: SignatureRow[] }) {
  const t = useTranslations("exercise");
  return (
    <section className="mt-8" aria-label={t("signature")}>
      <h2 className="eyebrow">{t("signature")}</h2>
      <pre className="mt-2 whitespace-pre-wrap font-mono text-sm">{head}</pre>
      <table className="rows mt-2 text-sm">
        <thead>
          <tr>
            <th scope="col">{t("argument")}</th>
            <th scope="col">{t("shape")}</th>
            <th scope="col">{t("meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name ?? "returns"}>
              <th scope="row">
                {row.name === null ? (
                  <span className="text-muted">{t("returns")}</span>
                ) : (
                  <code className="font-mono">{row.name}</code>
                )}
              </th>
              <td className="whitespace-nowrap">
                {row.shape === null ? t("number") : <Rendered html={row.shape} />}
              </td>
              <td>
                <Rendered html={row.meaning} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
