"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Files } from "#components/question/attachment-field.tsx";
import { PartField } from "#components/question/part-field.tsx";
import { QuestionText } from "#components/question/question-text.tsx";
import type { Answers, Part } from "#lib/question.ts";
import type { ShownQuestion } from "#lib/sitting/api.ts";

type Props = {
  question: ShownQuestion;
  answers: Answers;
  onChange(answers: Answers): void;
  /** Begins the ids on the page: it differs between the questions on it. */
  id: string;
  disabled: boolean;
  files: Files;
};

/** What a question asks, and the fields that answer it. Its heading is by whoever shows it, with the id `<id>-title`. */
export function QuestionForm({ question, answers, onChange, id, disabled, files }: Props) {
  return (
    <>
      <QuestionText text={question.prompt} />
      <PartList question={question} id={id}>
        {(part, labelledBy) => (
          <PartField
            part={part}
            answer={answers[part.id] ?? null}
            onChange={(answer) => {
              const { [part.id]: _, ...others } = answers;
              onChange(answer === null ? others : { ...others, [part.id]: answer });
            }}
            labelledBy={labelledBy}
            disabled={disabled}
            files={files}
          />
        )}
      </PartList>
    </>
  );
}

type ListProps = {
  question: ShownQuestion;
  id: string;
  children(part: Part, labelledBy: string): ReactNode;
};

/** The parts of a question, each under what it asks. */
export function PartList({ question: { parts }, id, children }: ListProps) {
  const t = useTranslations("question");
  return parts.map((part, index) => {
    const label = `${id}-${part.id}`;
    const isNamed = part.label.ru !== "";
    return (
      <div key={part.id} className="mt-5">
        <div id={label} className={isNamed ? "mb-2" : "eyebrow mb-1.5"}>
          {isNamed ? (
            <QuestionText text={part.label} />
          ) : parts.length > 1 ? (
            t("part", { number: index + 1 })
          ) : (
            t("answer")
          )}
        </div>
        {children(part, `${id}-title ${label}`)}
      </div>
    );
  });
}
