import type { Key } from "#lib/answer/key.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Part } from "#lib/question.ts";

/** A question of a foreign file, as far as it was understood. */
export type FoundQuestion = {
  /** As the file calls it; empty when it does not. */
  name: string;
  /** Where it begins in the file, from 1. */
  line: number;
  tags: string[];
  prompt: LocalisedText;
  explanation: LocalisedText | null;
  /** Both for the one part that such a question has. */
  part: Part;
  key: Key;
};

/** Something that was not taken over, or not quite: a sentence, and the question that it is about. */
export type ImportNote = { line: number; name: string; text: LocalisedText };

export type FoundQuestions =
  | { kind: "found"; questions: FoundQuestion[]; notes: ImportNote[] }
  | { kind: "unreadable"; problem: LocalisedText };

/** The only part of an imported question. */
export const onlyPart = { id: "answer", label: { ru: "", en: "" }, weight: 1 };
