import { caughtShare, type Proof } from "#lib/staff/exercise-check.ts";

/** The proof of one exercise as `gradus exercises check` prints it, without a final line break. */
export function showProof({ id, problems, groups, cases, samples, mutants }: Proof): string {
  const counted = mutants.total - mutants.equivalent.length;
  const share = (100 * caughtShare(mutants)).toFixed(1);
  // Besides the submissions the starter and the reference solver are among the samples.
  const right = samples.filter(({ expected }) => expected === "accepted").length - 1;
  const wrong = samples.length - right - 2;
  const lines = [
    `${problems.length === 0 ? "proved" : "FAILED"}  ${id}`,
    `        ${cases} cases in ${groups} groups; ${right} right and ${wrong} wrong submissions`,
    `        mutants caught: ${mutants.caught} of ${counted} (${share} %), ${mutants.equivalent.length} equivalent`,
    ...countReasons(mutants.equivalent).map((line) => `          ${line}`),
    ...problems.map(({ text }) => `        - ${text.en}`),
  ];
  return lines.join("\n");
}

/** One line for each reason, with its mutants, since one reason often explains several. */
function countReasons(equivalent: Proof["mutants"]["equivalent"]): string[] {
  const byReason = Map.groupBy(equivalent, ({ reason }) => reason);
  return [...byReason].map(([reason, mutants]) => {
    const places = mutants.map(({ line, change }) => `line ${line} ${change}`);
    const shown = places.length > 4 ? `${places.length} mutants` : places.join("; ");
    return `equivalent: ${shown}: ${reason}`;
  });
}
