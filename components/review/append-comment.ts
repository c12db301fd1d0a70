/** A comment after what is written already, on a line of its own. */
export function appendComment(written: string, text: string): string {
  const before = written.trimEnd();
  return before === "" ? text : `${before}\n${text}`;
}
