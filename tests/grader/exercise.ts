import type { Case, CaseGroup, LoadedExercise } from "#exercises/kit/case.ts";
import type { Value } from "#lib/value.ts";

const both = (text: string) => ({ ru: text, en: text });

/** A case that expects a value, within 1e-9. */
export function closeCase(
  name: string,
  values: readonly Value[],
  expected: Value,
  origin: Value | null = null,
): Case {
  const check = { kind: "close" as const, expected, origin, relative: 1e-9, absolute: 1e-12 };
  return { name: both(name), arguments: values, check, hint: both(`hint of ${name}`) };
}

export function group(id: string, weight: number, visible: boolean, cases: Case[]): CaseGroup {
  return { id, name: both(id), weight, visible, cases };
}

/** An exercise of one function `scale(X, k)`, of which the cases say what it is to do. */
export function exerciseOf(groups: CaseGroup[], caseTimeMs = 400): LoadedExercise {
  const parameter = (name: string, type: string) => ({ name, type, shape: null, meaning: both(name) });
  return {
    version: "0123456789ab",
    groups,
    picture: null,
    exercise: {
      id: "scale",
      module: "tests",
      title: both("Scale"),
      entry: {
        name: "scale",
        parameters: [parameter("X", "number[][]"), parameter("k", "number")],
        returns: { type: "number[][]", shape: null, meaning: both("kX") },
      },
      limits: { caseTimeMs, memoryMb: 64 },
      allowedImports: [],
      tags: [],
      slides: null,
      conventions: [],
    },
  };
}

/** kX, on small matrices: one visible group and two hidden ones. */
export function scaleExercise(caseTimeMs?: number): LoadedExercise {
  const scaled = (X: number[][], k: number) =>
    closeCase(
      `${X.length} rows by ${k}`,
      [X, k],
      X.map((row) => row.map((x) => k * x)),
    );
  return exerciseOf(
    [
      group("visible", 0, true, [
        scaled(
          [
            [1, 2],
            [3, 4],
          ],
          3,
        ),
        scaled([[1, -1]], 5),
      ]),
      group("typical", 3, false, [
        scaled(
          [
            [7.25, 8],
            [9, 11],
          ],
          3,
        ),
        scaled([[12, 13, 14]], 0.5),
      ]),
      group("large", 1, false, [
        scaled(
          [
            [1e6, 2e6],
            [3e6, 4e6],
            [5e6, 6e6],
          ],
          7,
        ),
      ]),
    ],
    caseTimeMs,
  );
}

export const rightSolution = `export function scale(X: number[][], k: number): number[][] {
  return X.map((row) => row.map((x) => k * x));
}`;
