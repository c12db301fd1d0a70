import { transform } from "sucrase";
import { sucraseOptions } from "#grader/sandbox/transpile.ts";

/**
 * Where a position of the transpiled text stands in the student's own. Lines are the same in both; columns
 * moved to the left where types were taken out. Both count from 1.
 */
export function originalPosition(
  source: string,
  line: number,
  column: number,
): { line: number; column: number } {
  const sourceMapOptions = { compiledFilename: "solution.js" };
  const { sourceMap } = transform(source, { ...sucraseOptions, sourceMapOptions, filePath: "solution.ts" });
  const lines = sourceMap?.mappings.split(";").slice(0, line) ?? [];
  // In a source map every number but the transpiled column goes on from the line before.
  let original = 0;
  let nearest = { transpiled: 0, original: 0 };
  for (const [index, segments] of lines.entries()) {
    let transpiled = 0;
    for (const segment of segments.split(",").filter(Boolean)) {
      const [step, , , originalStep] = decodeSegment(segment);
      transpiled += step;
      original += originalStep;
      if (index === line - 1 && transpiled <= column - 1) nearest = { transpiled, original };
    }
  }
  return { line, column: column + nearest.original - nearest.transpiled };
}

/** Base64 VLQ, as source maps (revision 3) write numbers: five bits a digit, the sign in the lowest bit. */
function decodeSegment(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = alphabet.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
