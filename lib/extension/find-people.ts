/** Somebody of the course. */
export type ListedPerson = { enrolmentId: string; name: string; email: string; group: string | null };

/** What became of one entry of a pasted list. */
export type ListLine = { line: number; text: string } & (
  | { outcome: "found"; person: ListedPerson }
  /** Nobody in the course is called so, or has this address. */
  | { outcome: "unknown" }
  /** Several have this name; their addresses tell them apart. */
  | { outcome: "ambiguous"; people: ListedPerson[] }
  /** The same person stands in an earlier line. */
  | { outcome: "repeated"; person: ListedPerson; firstLine: number }
);

/**
 * Finds the people of a pasted list: e-mail addresses or full names, one a line, in any order of the parts of a name.
 * Semicolons separate as line ends do, several addresses in one line are several people, and numbers, quotes and
 * commas around an entry are passed over. Where a line has a name and an address, the address is asked.
 */
export function findPeople(list: string, people: readonly ListedPerson[]): ListLine[] {
  const byEmail = new Map(people.map((person) => [person.email.toLowerCase(), person]));
  const firstLines = new Map<string, number>();
  return entriesOf(list).map(({ line, text, email }): ListLine => {
    const found =
      email === null ? named(text, people) : [byEmail.get(email)].filter((one) => one !== undefined);
    const [person] = found;
    if (person === undefined) return { line, text, outcome: "unknown" };
    if (found.length > 1) return { line, text, outcome: "ambiguous", people: found };
    const firstLine = firstLines.get(person.enrolmentId);
    if (firstLine !== undefined) return { line, text, outcome: "repeated", person, firstLine };
    firstLines.set(person.enrolmentId, line);
    return { line, text, outcome: "found", person };
  });
}

type Entry = { line: number; text: string; email: string | null };

const emailPattern = /[^\s<>"'(),:;@]+@[^\s<>"'(),:;@]+/g;

function entriesOf(list: string): Entry[] {
  return list.split(/\r\n|\r|\n/).flatMap((whole, index) => {
    const line = index + 1;
    return whole.split(";").flatMap((part): Entry[] => {
      const emails = part.match(emailPattern) ?? [];
      if (emails.length > 1) return emails.map((email) => entry(line, email));
      const text = part.replace(/^[\s\d.)\-–—•*"«,]+|[\s",»]+$/gu, "");
      return text === "" ? [] : [entry(line, text)];
    });
  });
}

function entry(line: number, text: string): Entry {
  const [email] = text.match(emailPattern) ?? [];
  return { line, text, email: email?.toLowerCase() ?? null };
}

/** Those whose name has exactly these words; when there are none, those whose name has them all, two at least. */
function named(text: string, people: readonly ListedPerson[]): ListedPerson[] {
  const asked = wordsOf(text);
  const same = people.filter(({ name }) => wordsOf(name).join(" ") === asked.join(" "));
  if (same.length > 0 || asked.length < 2) return same;
  return people.filter(({ name }) => {
    const words = wordsOf(name);
    return asked.every((word) => words.includes(word));
  });
}

function wordsOf(name: string): string[] {
  const folded = name.normalize("NFC").toLowerCase().replaceAll("ё", "е");
  return (folded.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).sort();
}
