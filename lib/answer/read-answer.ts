import { readFormula } from "#lib/answer/formula/read-formula.ts";
import { readNumber } from "#lib/answer/read-number.ts";
import { readMatrix, readVector } from "#lib/answer/read-table.ts";
import type { Reading } from "#lib/answer/reading.ts";
import type { AnswerOf, PartOf } from "#lib/question.ts";

type Typed = "number" | "vector" | "matrix" | "formula";

/** How a typed answer is understood, as a page shows it while it is typed. Knows nothing of what is right. */
export function readAnswer(part: PartOf<Typed>, { text }: Pick<AnswerOf<Typed>, "text">): Reading<unknown> {
  switch (part.kind) {
    case "number":
      return readNumber(text, part.units);
    case "vector":
      return readVector(text);
    case "matrix":
      return readMatrix(text);
    case "formula":
      return readFormula(text, part.symbols);
  }
}
