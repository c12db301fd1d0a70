import type { EquivalentMutant } from "#exercises/check/check-mutants.ts";

export const equivalentMutants: EquivalentMutant[] = [
  {
    line: "const overlaps = kept.map((j) => intersectionOverUnion(boxes[i], boxes[j]));",
    change: "intersectionOverUnion(boxes[i], boxes[j]) → intersectionOverUnion(boxes[j], boxes[i])",
    reason: "IoU does not mind which box comes first",
  },
  {
    line: "const shared = Math.max(width, 0) * Math.max(height, 0);",
    change: "0 → (-1)",
    reason: "one side alone may be negative then: what is shared is below zero, and no threshold is",
  },
];
