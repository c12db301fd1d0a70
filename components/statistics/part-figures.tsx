import { useTranslations } from "next-intl";
import { QuestionText } from "#components/question/question-text.tsx";
import { Correlation, ShareOf, ShareOfPoints } from "#components/statistics/figures.tsx";
import type { Exact } from "#lib/exact.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Part } from "#lib/question.ts";
import type { OptionCount, WrongAnswer } from "#lib/statistics/part-statistics.ts";

/** A part of a question with what students answered to it. */
export type PartLine = {
  part: Part;
  answered: number;
  earned: Exact | null;
  options: (OptionCount & { text: LocalisedText | null })[];
  /** Null for a part whose answers are not counted one by one. */
  wrong: WrongAnswer[] | null;
};

/** How one part goes: the share of each option, or the commonest wrong answers. */
export function PartFigures({ line, students }: { line: PartLine; students: number }) {
  const t = useTranslations("statistics.parts");
  const { part, answered, earned, options, wrong } = line;
  return (
    <>
      <QuestionText text={part.label} className="mb-3 max-w-[72ch]" />
      <dl className="figures mb-4 flex flex-wrap gap-x-10 gap-y-2">
        <div>
          <dt className="text-sm text-muted">{t("answered")}</dt>
          <dd>
            <ShareOf count={answered} of={students} />
          </dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t("earned")}</dt>
          <dd>
            <ShareOfPoints share={earned} />
          </dd>
        </div>
      </dl>
      {options.length > 0 ? (
        <OptionTable options={options} students={students} />
      ) : wrong === null ? (
        <p className="text-sm text-muted">{t("notCounted")}</p>
      ) : (
        <WrongAnswers wrong={wrong} />
      )}
    </>
  );
}

function OptionTable({ options, students }: { options: PartLine["options"]; students: number }) {
  const t = useTranslations("statistics.parts");
  const question = useTranslations("question");
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t("option")}</th>
          <th scope="col" className="text-right">
            {t("chosen")}
          </th>
          <th scope="col" className="text-right">
            {t("earnedBy")}
          </th>
          <th scope="col" className="text-right max-sm:hidden">
            {t("discrimination")}
          </th>
        </tr>
      </thead>
      <tbody className="figures text-sm">
        {options.map(({ id, text, chosen, meanEarned, discrimination }) => (
          <tr key={id}>
            <td>
              {text === null ? question(id === "true" ? "true" : "false") : <QuestionText text={text} />}
            </td>
            <td className="whitespace-nowrap text-right">
              <ShareOf count={chosen} of={students} />
            </td>
            <td className="text-right">
              <ShareOfPoints share={meanEarned} />
            </td>
            <td className="text-right max-sm:hidden">
              <Correlation value={discrimination} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WrongAnswers({ wrong }: { wrong: WrongAnswer[] }) {
  const t = useTranslations("statistics.parts");
  return (
    <>
      <h3 className="mb-2 text-sm text-muted">{t("wrong")}</h3>
      {wrong.length === 0 ? (
        <p>{t("noWrong")}</p>
      ) : (
        <ul className="grid gap-2">
          {wrong.map((answer) => (
            <li key={JSON.stringify(answer)} className="flex flex-wrap items-baseline gap-x-4">
              {answer.kind === "read" ? (
                <QuestionText text={answer.markdown} />
              ) : (
                <span className="min-w-0 break-words">{t("typed", { text: answer.text })}</span>
              )}
              <span className="text-sm text-muted">{t("wrongCount", { count: answer.students })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
