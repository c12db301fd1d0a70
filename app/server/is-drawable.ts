/** Of what may open or close something, between two empty lines; a page with a lot of mathematics has some hundreds. */
const mostMarks = 2_000;
/** The formulas of a course have braces within braces five deep. */
const deepestBraces = 20;
/** A line that opens more than twenty quotes and lists at once. */
const deepLine = /^(?: {0,3}(?:>|(?:[-+*]|\d{1,9}[.)]) )){21}/m;

/**
 * Whether a text is drawn in a time that its length lets one expect. That time grows with the square of the marks, and
 * faster with what is nested: a text made for it would keep the site busy for minutes, or overflow the stack.
 */
export function isDrawable(text: string): boolean {
  if (deepLine.test(text) || hasDeepBraces(text)) return false;
  return text.split(/\n[ \t]*\n/).every((block) => (block.match(/[*_~[$]/g)?.length ?? 0) <= mostMarks);
}

function hasDeepBraces(text: string): boolean {
  let depth = 0;
  // A brace after a backslash is one to be seen.
  for (const [mark] of text.matchAll(/\\.|[{}$]/gs)) {
    if (mark === "{") depth += 1;
    if (mark === "}") depth = Math.max(0, depth - 1);
    if (mark === "$") depth = 0;
    if (depth > deepestBraces) return true;
  }
  return false;
}
