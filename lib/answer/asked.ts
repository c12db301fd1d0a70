import type { Key, KeyOf } from "#lib/answer/key.ts";
import type { Answer, AnswerOf, Part, PartKind, PartOf } from "#lib/question.ts";

/** A part with its key and an answer to it, all of one kind. */
export type Asked = {
  [Kind in PartKind]: { kind: Kind; part: PartOf<Kind>; key: KeyOf<Kind>; answer: AnswerOf<Kind> };
}[PartKind];

/** Puts the three together; null when they are not of one kind. */
export function asAsked(part: Part, key: Key, answer: Answer): Asked | null {
  if (key.kind !== part.kind || answer.kind !== part.kind) return null;
  // The compiler does not see that three equal tags are of one kind.
  return { kind: part.kind, part, key, answer } as Asked;
}
