/** A cell of points or of a mark: a number as people read it, which stays or can still change, or why there is none. */
export type GradeCell =
  | { state: "settled" | "so_far"; text: string }
  | { state: "ungraded" | "missing" | "not_submitted" | "excused" };

const soFarSign = "~";
const signs = { ungraded: "?", missing: "", not_submitted: "-", excused: "e" } as const;

/** The cell as one short text, since a page carries up to a hundred thousand of them. */
export function packCell(cell: GradeCell): string {
  switch (cell.state) {
    case "settled":
      return cell.text;
    case "so_far":
      return soFarSign + cell.text;
    default:
      return signs[cell.state];
  }
}

export function readCell(packed: string): GradeCell {
  switch (packed) {
    case signs.ungraded:
      return { state: "ungraded" };
    case signs.missing:
      return { state: "missing" };
    case signs.not_submitted:
      return { state: "not_submitted" };
    case signs.excused:
      return { state: "excused" };
    default:
      return packed.startsWith(soFarSign)
        ? { state: "so_far", text: packed.slice(soFarSign.length) }
        : { state: "settled", text: packed };
  }
}

/** The number to sort by; what was not submitted is a zero, and what is not known has none. */
export function cellNumber(packed: string): number | undefined {
  const cell = readCell(packed);
  if (cell.state === "not_submitted") return 0;
  return "text" in cell ? Number(cell.text.replace(",", ".")) : undefined;
}
