import type { Proof } from "#exercises/check/check-exercise.ts";

/** The proof of one exercise as `gradus exercises check` prints it, without a final line break. */
export function showProof({ id, problems, groups, cases, accepted, wrong, mutants }: Proof): string {
  const counted = mutants.total - mutants.equivalent.length;
  const share = ((100 * mutants.caught) / Math.max(1, counted)).toFixed(1);
  const lines = [
    `${problems.length === 0 ? "proved" : "FAILED"}  ${id}`,
    `        ${cases} cases in ${groups} groups; ${accepted} right and ${wrong} wrong submissions`,
    `        mutants caught: ${mutants.caught} of ${counted} (${share} %), ${mutants.equivalent.length} equivalent`,
    ...countReasons(mutants.equivalent).map((line) => `          ${line}`),
    ...problems.map((problem) => `        - ${problem}`),
  ];
  return lines.join("\n");
}

/** One line for each reason, with its mutants, since one reason often explains several. */
function countReasons(equivalent: Proof["mutants"]["equivalent"]): string[] {
  const byReason = Map.groupBy(equivalent, ({ reason }) => reason);
  return [...byReason].map(([reason, mutants]) => {
    const places = mutants.map(({ mutant }) => `line ${mutant.line} ${mutant.change}`);
    const shown = places.length > 4 ? `${places.length} mutants` : places.join("; ");
    return `equivalent: ${shown}: ${reason}`;
  });
}
