import { expect, test } from "vitest";
import { decimal } from "#lib/exact.ts";
import type { ItemContent } from "#lib/gradebook-rows.ts";
import type { ItemStanding } from "#lib/item-standing.ts";
import { itemLines } from "#lib/sitting/item-lines.ts";

const standing = (
  id: string,
  content: ItemContent,
  state: ItemStanding["state"] = "missing",
  points: string | null = null,
): ItemStanding => ({
  item: { id, content, points: "2.5", position: 1 },
  state,
  points: points === null ? null : decimal(points),
  overridden: false,
  best: null,
  pending: 0,
  attempts: [],
});
const sealed = { kind: "sealed" } as const;
const exercise = { kind: "exercise", id: "sigmoid" } as const;

test("questions that may not be known stand together, with their number and points, among what may", () => {
  const lines = itemLines([standing("a", exercise), standing("b", sealed), standing("c", sealed)]);
  expect(lines.map(({ kind }) => kind)).toEqual(["item", "sealed"]);
  expect(lines[1]).toMatchObject({ count: 2, common: { state: "missing" }, points: null });
  expect(lines[1].kind === "sealed" && lines[1].possible.equals(5)).toBe(true);
});

test("they are said to stand the same, or to have points, only when all of them do", () => {
  const zero = standing("a", sealed, "not_submitted", "0");
  expect(itemLines([zero, zero])[0]).toMatchObject({ common: { state: "not_submitted" } });
  const [mixed] = itemLines([zero, standing("b", sealed, "ungraded")]);
  expect(mixed).toMatchObject({ common: null, points: null });
});
