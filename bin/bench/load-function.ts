import { transform } from "sucrase";
import { submissionSource } from "#bin/bench/workload.ts";

export type Solve = (X: number[][], y: number[]) => number[];

/** A submission as the body of a function that makes the student's. */
export function functionBody(number: number): string {
  const { code } = transform(submissionSource(number), {
    transforms: ["typescript"],
    disableESTransforms: true,
  });
  return code.replace("export function", "return function");
}

/** Loads a submission afresh, with no box around it. */
export function loadFunction(body: string): Solve {
  return new Function(body)();
}
