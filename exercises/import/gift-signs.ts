/** A piece of text and the sign before it; the first piece has none. */
export type Piece = { sign: string; text: string };

/** Cuts a text of GIFT at signs that no backslash takes away. */
export function cutGift(text: string, signs: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let sign = "";
  let start = 0;
  for (const { 0: found, index } of text.matchAll(/\\.|####|->|[=~#]/gs)) {
    if (!signs.includes(found)) continue;
    pieces.push({ sign, text: text.slice(start, index) });
    sign = found;
    start = index + found.length;
  }
  return [...pieces, { sign, text: text.slice(start) }];
}

/** `\=` is `=` and `\n` a new line; a backslash before anything else is TeX, as it is in `\nabla`. */
export function unescapeGift(text: string): string {
  return text.replace(/\\(?:([~=#{}:\\])|n(?![a-zA-Z]))/g, (_, sign) => sign ?? "\n");
}
