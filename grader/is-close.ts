import type { Tolerance } from "#exercises/kit/case.ts";

/** Written so that NaN fails on either side; an infinity fits nothing. */
export function isClose(returned: number, expected: number, { relative, absolute }: Tolerance): boolean {
  if (!Number.isFinite(returned) || !Number.isFinite(expected)) return false;
  return Math.abs(returned - expected) <= absolute + relative * Math.abs(expected);
}
