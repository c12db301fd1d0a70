import type { AnswerOf, PartKind, PartOf } from "#lib/question.ts";

/** What the field of one kind of part is given. */
export type FieldProps<Kind extends PartKind> = {
  part: PartOf<Kind>;
  /** Null while there is none. */
  answer: AnswerOf<Kind> | null;
  /** Null takes the answer away. */
  onChange(answer: AnswerOf<Kind> | null): void;
  /** Id of what is asked here, for the name of the field. */
  labelledBy: string;
  disabled: boolean;
};
