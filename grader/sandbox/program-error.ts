import { originalPosition } from "#grader/sandbox/original-position.ts";
import { Refused } from "#grader/sandbox/refused.ts";
import type { ProgramError } from "#lib/report.ts";

/** The name of the student's text in messages and stacks. */
export const studentFile = "solution.ts";

/** V8 found what sucrase let pass: its message ends in `[solution.ts:2:9]`. */
export function refusedSyntax(thrown: unknown, source: string): Refused {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const told = /^(.*) \[[^\]]*?:(\d+):(\d+)\]$/s.exec(message);
  if (told === null) return new Refused({ name: "SyntaxError", message, line: null, column: null });
  const position = originalPosition(source, Number(told[2]), Number(told[3]));
  return new Refused({ name: "SyntaxError", message: told[1], ...position });
}

export function refusedImport(specifier: string, source: string): Refused {
  const lines = source.split("\n");
  const index = lines.findIndex((line) => line.includes(`"${specifier}"`) || line.includes(`'${specifier}'`));
  const position =
    index < 0 ? { line: null, column: null } : { line: index + 1, column: lines[index].indexOf(specifier) };
  return new Refused({ name: "ForbiddenImport", message: specifier.slice(0, 200), ...position });
}

/** A thrown value as the harness read it. */
export type Thrown = { kind: "threw"; name: string; message: string; stack: string };

/** An error in the student's own line and column: of the stack, the first frame that is the student's. */
export function describeThrown({ name, message, stack }: Thrown, source: string): ProgramError {
  const frame = new RegExp(`${studentFile.replace(".", "\\.")}:(\\d{1,6}):(\\d{1,6})`).exec(stack);
  const position =
    frame === null
      ? { line: null, column: null }
      : originalPosition(source, Number(frame[1]), Number(frame[2]));
  return { name: name.slice(0, 100), message: message.slice(0, 1000), ...position };
}
