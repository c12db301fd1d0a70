const lineHeightPx = 20;
const roomPx = 44;
const mostLines = 60;
/** The viewers of code are never lower. */
const leastPx = 288;

/** Height for these programs where they are not long, in CSS pixels; longer ones scroll. */
export function codeHeight(...sources: string[]): number {
  const lines = Math.max(...sources.map((source) => source.split("\n").length));
  return Math.max(leastPx, Math.min(lines, mostLines) * lineHeightPx + roomPx);
}
