type Calls = typeof import("#components/sitting/calls.ts");

/** What a call comes to while even the calls themselves cannot be loaded. */
const away = { kind: "later", reason: "offline", waitMs: 2_000 } as const;

/** Loads the calls and makes one; without a connection to load them over it comes to `later`, as a call does. */
export async function withCalls<Result>(
  make: (calls: Calls) => Promise<Result>,
): Promise<Result | typeof away> {
  let calls: Calls;
  try {
    calls = await loadCalls();
  } catch {
    return away;
  }
  return make(calls);
}

/** @throws when there is no connection to load them over */
export function loadCalls(): Promise<Calls> {
  return import("#components/sitting/calls.ts");
}
