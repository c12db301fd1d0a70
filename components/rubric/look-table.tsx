import { useTranslations } from "next-intl";
import { AnswerLink } from "#components/rubric/answer-link.tsx";
import { ScrollingTable } from "#components/ui/scrolling-table.tsx";
import type { SentRubricChanges } from "#lib/rubric/api.ts";

type Props = { answers: SentRubricChanges["look"]; isApplied: boolean };

/** Answers that a person should look at again once a changed rubric is applied, and why. */
export function LookTable({ answers, isApplied }: Props) {
  const t = useTranslations("rubric.look");
  return (
    <>
      <p className="mb-3 max-w-[72ch]">{t(isApplied ? "what" : "whatThen", { count: answers.length })}</p>
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
                <AnswerLink submissionId={submissionId} name={name} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}
