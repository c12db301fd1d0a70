/** A value that a student's function takes or returns: what survives a copy without behaviour. */
export type Value = number | string | boolean | readonly Value[];
