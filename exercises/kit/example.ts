import type { LocalisedText } from "#lib/locale.ts";
import type { Value } from "#lib/value.ts";

/** A visible case: small enough to check by hand, with the value the author worked out by hand. */
export type Example = {
  name: LocalisedText;
  arguments: readonly Value[];
  /** For a check of the author's own, its demand in symbols: `"accuracy ≥ 0.9"`. */
  expected: Value;
};
