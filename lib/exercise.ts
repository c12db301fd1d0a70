import type { LocalisedText } from "#lib/locale.ts";

/** One parameter of the student's function, or its result. */
export type Parameter = {
  name: string;
  /** TypeScript type, as the student writes it: `number[][]`. */
  type: string;
  /** Shape in TeX, without dollar signs: `n \\times (d+1)`; for a number, null. */
  shape: string | null;
  meaning: LocalisedText;
};

/** The public half of an exercise: everything here may reach a student's browser. */
export type Exercise = {
  id: string;
  /** Name of the folder above: the week or module of the course. */
  module: string;
  title: LocalisedText;
  /** The function that the student exports. */
  entry: { name: string; parameters: Parameter[]; returns: Omit<Parameter, "name"> };
  limits: {
    /** For one case: CPU time of the isolate, in milliseconds. */
    caseTimeMs: number;
    memoryMb: number;
  };
  allowedImports: "numpy-ts"[];
  tags: string[];
  /** Where the slides treat it, for example "Lecture 1, slides 21-24". */
  slides: LocalisedText | null;
  /** Conventions that decide between right and wrong: 1/n or 2/n, natural logarithm, tolerance. One line each. */
  conventions: LocalisedText[];
};

/** A visible case as the statement page shows it before anything was run. */
export type VisibleExample = {
  name: LocalisedText;
  arguments: { name: string; value: string }[];
  expected: string;
};
