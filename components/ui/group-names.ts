/** The seminar groups of some people, each once and in order: 9 comes before 10. */
export function groupNames(people: readonly { group: string | null }[]): string[] {
  const collator = new Intl.Collator("ru", { numeric: true });
  return [...new Set(people.flatMap(({ group }) => group ?? []))].sort(collator.compare);
}
