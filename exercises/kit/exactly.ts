import type { Tolerance } from "#lib/answer/key.ts";

/**
 * For answers that come out as short decimals or fractions: as good as exact. Not 0, because a key that should be 0
 * may come out of its author's sum as 1e-16.
 */
export const exactly: Tolerance = { kind: "absolute", value: 1e-9 };
