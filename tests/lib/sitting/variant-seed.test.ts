import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { orderItems, variantSeed } from "#lib/sitting/variant-seed.ts";

const items = Array.from({ length: 8 }, (_, i) => `item-${i}`);

test("the variant of an item is its attempt's own, always the same, and a seed that the database can keep", () => {
  const seeds = Array.from({ length: 500 }, (_, seed) => items.map((id) => variantSeed(seed, id))).flat();
  expect(new Set(seeds).size).toBe(seeds.length);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
  expect(variantSeed(7, "item-0")).toBe(variantSeed(7, "item-0"));
});

test("every item comes to every place about as often as to any other", () => {
  const rounds = 4_000;
  const counts = items.map(() => items.map(() => 0));
  for (let seed = 0; seed < rounds; seed += 1)
    for (const [place, id] of orderItems(seed, items, true).entries()) counts[items.indexOf(id)][place] += 1;
  const expected = rounds / items.length;
  // Five standard deviations of a binomial with p = 1/8 are about 105.
  for (const count of counts.flat()) expect(Math.abs(count - expected)).toBeLessThan(110);
});

test("an order holds every item once, and is the author's where nothing is shuffled", () => {
  const ids = Array.from({ length: 20 }, () => randomUUID());
  expect(orderItems(3, ids, true).toSorted()).toEqual(ids.toSorted());
  expect(orderItems(3, ids, false)).toEqual(ids);
});
