"use client";

import type { Files } from "#components/question/attachment-field.tsx";
import { MultipleChoiceField, SingleChoiceField } from "#components/question/choice-field.tsx";
import { CodeField } from "#components/question/code-field.tsx";
import { EssayField } from "#components/question/essay-field.tsx";
import { MatchingField } from "#components/question/matching-field.tsx";
import { OrderingField } from "#components/question/ordering-field.tsx";
import { ShortTextField } from "#components/question/short-text-field.tsx";
import { TrueFalseField } from "#components/question/true-false-field.tsx";
import { TypedField } from "#components/question/typed-field.tsx";
import type { Answer, AnswerOf, Part, PartKind } from "#lib/question.ts";

type Props = {
  part: Part;
  /** Null while there is none. */
  answer: Answer | null;
  /** Null takes the answer away. */
  onChange(answer: Answer | null): void;
  /** Id of what is asked here, for the name of the field. */
  labelledBy: string;
  disabled: boolean;
  files: Files;
};

/** What answers one part of a question. */
export function PartField({ part, answer, files, ...rest }: Props) {
  switch (part.kind) {
    case "single_choice":
      return <SingleChoiceField part={part} answer={only("single_choice", answer)} {...rest} />;
    case "multiple_choice":
      return <MultipleChoiceField part={part} answer={only("multiple_choice", answer)} {...rest} />;
    case "true_false":
      return <TrueFalseField part={part} answer={only("true_false", answer)} {...rest} />;
    case "number":
    case "vector":
    case "matrix":
    case "formula":
      return <TypedField part={part} answer={only(part.kind, answer)} {...rest} />;
    case "ordering":
      return <OrderingField part={part} answer={only("ordering", answer)} {...rest} />;
    case "matching":
      return <MatchingField part={part} answer={only("matching", answer)} {...rest} />;
    case "short_text":
      return <ShortTextField part={part} answer={only("short_text", answer)} {...rest} />;
    case "essay":
      return <EssayField part={part} answer={only("essay", answer)} files={files} {...rest} />;
    case "code":
      return <CodeField part={part} answer={only("code", answer)} {...rest} />;
  }
}

/** An answer if it is of this kind: one to an older form of the question may not be. */
function only<Kind extends PartKind>(kind: Kind, answer: Answer | null): AnswerOf<Kind> | null {
  return answer?.kind === kind ? (answer as AnswerOf<Kind>) : null;
}
