/** Name of the cookie that remembers where the person left a divider, in percent. */
export function splitCookie(name: "columns" | "rows"): string {
  return `gradus-split-${name}`;
}
