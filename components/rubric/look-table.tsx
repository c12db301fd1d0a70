import { useTranslations } from "next-intl";
import { PageLink } from "#components/ui/page-link.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";
import type { SentRubricChanges } from "#lib/rubric/api.ts";

/** Answers that a person should look at again, and why. */
export function LookTable({ answers }: { answers: SentRubricChanges["look"] }) {
  const t = useTranslations("rubric.look");
  return (
    <>
      <p className="mb-3 max-w-[72ch]">{t("what", { count: answers.length })}</p>
      <ScrollingTable short>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("why")}</th>
            <th scope="col">
              <span className="sr-only">{t("open")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ submissionId, name, reasons }) => (
            <tr key={submissionId}>
              <th scope="row">{name}</th>
              <td>{reasons.map((reason) => t(`reasons.${reason}`)).join("; ")}</td>
              <td>
                <PageLink className="link whitespace-nowrap" href={`/review/${submissionId}`}>
                  {t("open")}
                  <span className="sr-only">: {name}</span>
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}
