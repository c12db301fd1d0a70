/** A value that a student's function takes or returns: what survives a copy without behaviour. */
export type Value = number | string | boolean | readonly Value[];

/** A value as a person reads it: `[[1, 2], [1, 3.5]]`, numbers in full precision. */
export function showValue(value: Value): string {
  if (typeof value === "object") return `[${value.map(showValue).join(", ")}]`;
  return String(value);
}
