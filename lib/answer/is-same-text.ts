/**
 * Whether a short text is one that was wanted. Case, spaces, ё, quotes, dashes and a full stop at the end do
 * not count; `*` in what was wanted stands for any text, and `\*` for a star.
 *
 * Takes time in proportion to the product of both lengths at worst.
 */
export function isSameText(given: string, wanted: string): boolean {
  return matches([...normaliseText(given)], readWildcards(normaliseText(wanted)));
}

export function normaliseText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[«»„“”"]/g, '"')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s*[‐‑‒–—−-]\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*[.!?…]+$/, "");
}

const anything = Symbol("any text");
type Piece = string | typeof anything;

function readWildcards(wanted: string): Piece[] {
  return [...wanted.matchAll(/\\\*|\*|./gsu)].map(([piece]) =>
    piece === "*" ? anything : piece === "\\*" ? "*" : piece,
  );
}

/** Goes back to the last wildcard only, and never before it: that is enough, and never exponential. */
function matches(given: readonly string[], wanted: readonly Piece[]): boolean {
  let at = 0;
  let piece = 0;
  let lastWildcard = -1;
  let resumeAt = 0;
  while (at < given.length) {
    if (wanted[piece] === anything) {
      lastWildcard = piece;
      resumeAt = at;
      piece += 1;
    } else if (wanted[piece] === given[at]) {
      at += 1;
      piece += 1;
    } else if (lastWildcard >= 0) {
      resumeAt += 1;
      at = resumeAt;
      piece = lastWildcard + 1;
    } else return false;
  }
  return wanted.slice(piece).every((rest) => rest === anything);
}
