import type { PictureDrawing } from "#exercises/kit/picture.ts";
import type { Exercise } from "#lib/exercise.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Value } from "#lib/value.ts";

/** One call of the student's function. */
export type Case = {
  name: LocalisedText;
  arguments: readonly Value[];
  check: Check;
  /** What a student may read when this case fails and is hidden: where to look, never the data. */
  hint: LocalisedText | null;
};

export type Check = CloseCheck | AuthorCheck;

/** Passes when every |returned - expected| <= absolute + relative * |expected|. */
export type CloseCheck = {
  kind: "close";
  expected: Value;
  /**
   * For a step w - ηg, the point w it starts from; else null. The kind of a mistake (sign, factor) shows
   * in `returned - origin` against `expected - origin`, not in the values themselves.
   */
  origin: Value | null;
} & Tolerance;

export type Tolerance = { relative: number; absolute: number };

/** A property or a score that the author computes from the returned value. */
export type AuthorCheck = { kind: "author"; check: (returned: Value) => AuthorResult };

export type AuthorResult = { passed: true } | { passed: false; text: LocalisedText };

/** Cases that are scored together: all of them pass, or the group earns nothing. */
export type CaseGroup = {
  id: string;
  name: LocalisedText;
  /** Share of the score, relative to the other groups. Visible groups weigh 0: they are for practice. */
  weight: number;
  visible: boolean;
  cases: Case[];
};

/** Everything a report depends on, besides the source and the seed. */
export type LoadedExercise = {
  exercise: Exercise;
  /** Twelve hexadecimal digits; changes whenever a file that decides a verdict does. */
  version: string;
  groups: CaseGroup[];
  /** Decides no verdict. */
  picture: PictureDrawing | null;
};
