/** What a call comes to while even the calls themselves cannot be loaded. */
const away = { kind: "later", reason: "offline", waitMs: 2_000 } as const;

/**
 * Loads the calls of a page and makes one; without a connection to load them over it comes to `later`, as a call does.
 *
 * @param load loads them when first needed: they bring the parsers of the answers, which would hold up the page
 */
export async function withCalls<Calls, Result>(
  load: () => Promise<Calls>,
  make: (calls: Calls) => Promise<Result>,
): Promise<Result | typeof away> {
  let calls: Calls;
  try {
    calls = await load();
  } catch {
    return away;
  }
  return make(calls);
}
