import { useTranslations } from "next-intl";
import { letter } from "#components/question/matching-field.tsx";
import { inOrder } from "#components/question/ordering-field.tsx";
import { MarkdownText, QuestionText } from "#components/question/question-text.tsx";
import type { Answer, Option, Part } from "#lib/question.ts";

type Props = {
  part: Part;
  /** Null when the part was left out. */
  answer: Answer | null;
  fileAddress(id: string): string;
};

/** What a person answered, as it can be read beside its result. */
export function OwnAnswer({ part, answer, fileAddress }: Props) {
  const t = useTranslations("question");
  if (answer === null) return <span className="text-muted">{t("own.none")}</span>;
  switch (answer.kind) {
    case "single_choice":
      return <Options options={optionsOf(part)} ids={[answer.option]} />;
    case "multiple_choice":
      return <Options options={optionsOf(part)} ids={answer.options} />;
    case "true_false":
      return (
        <>
          {t(answer.value ? "true" : "false")}
          {answer.reason !== "" && (
            <p className="whitespace-pre-wrap">{t("own.reason", { text: answer.reason })}</p>
          )}
        </>
      );
    case "number":
    case "vector":
    case "matrix":
    case "formula":
      return <code className="whitespace-pre-wrap font-mono text-[0.9375rem]">{answer.text}</code>;
    case "short_text":
      return answer.text;
    case "ordering":
      return (
        <ol className="list-decimal space-y-1 pl-6">
          {inOrder(optionsOf(part), answer.order).map(({ id, text }) => (
            <li key={id}>
              <QuestionText text={text} />
            </li>
          ))}
        </ol>
      );
    case "matching":
      return <Pairs part={part} pairs={answer.pairs} />;
    case "essay":
      return (
        <>
          <MarkdownText markdown={answer.text} />
          {answer.attachment !== null && (
            <a className="link" href={fileAddress(answer.attachment)} target="_blank" rel="noreferrer">
              {t("own.file")}
            </a>
          )}
        </>
      );
    case "code":
      return <pre className="whitespace-pre-wrap bg-sunken p-3 font-mono text-sm">{answer.source}</pre>;
  }
}

function Options({ options, ids }: { options: Option[]; ids: readonly string[] }) {
  return (
    <ul className="space-y-1">
      {options
        .filter(({ id }) => ids.includes(id))
        .map(({ id, text }) => (
          <li key={id}>
            <QuestionText text={text} />
          </li>
        ))}
    </ul>
  );
}

function Pairs({ part, pairs }: { part: Part; pairs: Readonly<Record<string, string>> }) {
  const t = useTranslations("question.own");
  if (part.kind !== "matching") return null;
  return (
    <ul className="space-y-2">
      {part.left.map(({ id, text }) => {
        const place = part.right.findIndex((right) => right.id === pairs[id]);
        return (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <QuestionText text={text} />
            <span aria-hidden>→</span>
            {part.right[place] ? (
              <>
                <span className="font-medium">{letter(place)}</span>
                <QuestionText text={part.right[place].text} />
              </>
            ) : (
              <span className="text-muted">{t("notMatched")}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function optionsOf(part: Part): Option[] {
  switch (part.kind) {
    case "single_choice":
    case "multiple_choice":
      return part.options;
    case "ordering":
      return part.items;
    default:
      return [];
  }
}
