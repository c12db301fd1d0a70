import { transform } from "sucrase";
import { Refused } from "#grader/sandbox/refused.ts";
import type { ProgramError } from "#lib/report.ts";

/**
 * Turns the student's TypeScript into JavaScript of the same lines.
 *
 * Of the common tools only sucrase survives every parser bomb with a plain error (a RangeError).
 *
 * @throws {Refused} with the place of the error in the student's text
 */
export function transpile(source: string): string {
  try {
    return transform(source, sucraseOptions).code;
  } catch (thrown) {
    throw new Refused(asProgramError(thrown));
  }
}

export const sucraseOptions = { transforms: ["typescript" as const], disableESTransforms: true };

function asProgramError(thrown: unknown): ProgramError {
  if (thrown instanceof RangeError) return { name: "TooDeep", message: "", line: null, column: null };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const told = /^(.*) \((\d+):(\d+)\)$/s.exec(message);
  if (told === null) return { name: "SyntaxError", message, line: null, column: null };
  return { name: "SyntaxError", message: told[1], line: Number(told[2]), column: Number(told[3]) };
}
