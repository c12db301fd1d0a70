import { test as check, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { choiceCredit, matchCredit, orderCredit } from "#lib/answer/credit.ts";
import { type Exact, one, zero } from "#lib/exact.ts";

const policies = ["all_or_nothing", "proportional", "proportional_with_penalty"] as const;
const credits = ["all_or_nothing", "proportional"] as const;
const ids = ["a", "b", "c", "d", "e"];
const choices = fc.subarray(ids).map((chosen) => new Set(chosen));
const isShare = (credit: Exact) => credit.gte(zero) && credit.lte(one);

describe("multiple choice", () => {
  test.each([
    ["all_or_nothing", ["a", "b"], "1"],
    ["all_or_nothing", ["a"], "0"],
    ["proportional", ["a"], "0.8"],
    ["proportional", ["a", "c"], "0.6"],
    ["proportional_with_penalty", ["a"], "0.5"],
    ["proportional_with_penalty", ["a", "c"], "0"],
    ["proportional_with_penalty", ["a", "b", "c"], "0.5"],
    ["proportional_with_penalty", ["c", "d"], "0"],
    ["proportional_with_penalty", ids, "0"],
  ] as const)("%s: of a, b right, %j earns %s", (credit, chosen, earned) => {
    expect(choiceCredit(credit, ids, new Set(["a", "b"]), new Set(chosen)).toString()).toBe(earned);
  });

  check.prop([fc.constantFrom(...policies), choices, choices])(
    "is from 0 to 1, and 1 for the key alone",
    (credit, right, chosen) => {
      const earned = choiceCredit(credit, ids, right, chosen);
      expect(isShare(earned)).toBe(true);
      expect(earned.equals(one)).toBe(right.symmetricDifference(chosen).size === 0);
    },
  );

  check.prop([fc.constantFrom(...policies), choices, choices, fc.constantFrom(...ids)])(
    "one option more judged rightly never costs",
    (credit, right, chosen, id) => {
      const better = new Set(chosen);
      if (right.has(id)) better.add(id);
      else better.delete(id);
      expect(choiceCredit(credit, ids, right, better).gte(choiceCredit(credit, ids, right, chosen))).toBe(
        true,
      );
    },
  );
});

describe("ordering", () => {
  const orders = fc.shuffledSubarray(ids, { minLength: ids.length });

  test.each([
    ["abcde", "1"],
    ["bacde", "0.8"],
    ["edcba", "0"],
    ["bcdea", "0.2"],
  ])("%s earns %s in proportion", (order, earned) => {
    expect(orderCredit("proportional", ids, [...order]).toString()).toBe(earned);
  });

  check.prop([fc.constantFrom(...credits), orders, orders])(
    "is from 0 to 1, and 1 for the key alone",
    (credit, right, given) => {
      const earned = orderCredit(credit, right, given);
      expect(isShare(earned)).toBe(true);
      expect(earned.equals(one)).toBe(right.join() === given.join());
    },
  );

  check.prop([fc.constantFrom(...credits), orders, orders, fc.integer({ min: 0, max: 3 })])(
    "two neighbours put right never cost",
    (credit, right, given, at) => {
      const [first, second] = [given[at], given[at + 1]];
      const better =
        right.indexOf(first) < right.indexOf(second) ? given : given.with(at, second).with(at + 1, first);
      expect(orderCredit(credit, right, better).gte(orderCredit(credit, right, given))).toBe(true);
    },
  );
});

describe("matching", () => {
  const right = new Map<string, string>(ids.map((id) => [id, id.toUpperCase()]));
  const pairs = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom("A", "B", "C", "D", "E", "F"));

  check.prop([fc.constantFrom(...credits), pairs, fc.constantFrom(...ids)])(
    "is from 0 to 1, 1 for the key alone, and one more put right never costs",
    (credit, found, id) => {
      const given = new Map<string, string>(Object.entries(found));
      const earned = matchCredit(credit, ids, right, given);
      expect(isShare(earned)).toBe(true);
      expect(earned.equals(one)).toBe(ids.every((left) => given.get(left) === right.get(left)));
      const better = new Map<string, string>(given).set(id, id.toUpperCase());
      expect(matchCredit(credit, ids, right, better).gte(earned)).toBe(true);
    },
  );

  test("pairs left out are wrong, one by one", () => {
    expect(matchCredit("proportional", ids, right, new Map([["a", "A"]])).toString()).toBe("0.2");
  });
});
