import { expect, test } from "vitest";
import { type Exact, exact, one, zero } from "#lib/exact.ts";
import type { Answer, Part } from "#lib/question.ts";
import { type GivenAnswer, optionCounts, wrongAnswers } from "#lib/statistics/part-statistics.ts";

const text = { ru: "", en: "" };
const common = { id: "part", label: text, weight: 1 };
const options = ["a", "b", "c"].map((id) => ({ id, text }));
const given = (answer: Answer | null, earned: Exact | null, rest = 0): GivenAnswer => ({
  answer,
  earned,
  rest: exact(rest),
});

test("each option has its share, what it earned, and whether the stronger students chose it", () => {
  const part: Part = { kind: "single_choice", ...common, options, order: "shuffled" };
  const choose = (option: string, earned: Exact, rest: number) =>
    given({ kind: "single_choice", option }, earned, rest);
  const [a, b, c] = optionCounts(part, [
    choose("a", one, 10),
    choose("a", one, 8),
    choose("b", zero, 4),
    given(null, zero, 2),
  ]);
  expect([a?.chosen, b?.chosen, c?.chosen]).toEqual([2, 1, 0]);
  expect([a?.meanEarned?.toFraction(), b?.meanEarned?.toFraction(), c?.meanEarned]).toEqual(["1", "0", null]);
  expect(a?.discrimination).toBeCloseTo(3 / Math.sqrt(10), 12);
  expect(b?.discrimination).toBeLessThan(0);
  expect(c?.discrimination).toBeNull();
});

test("where several options may be chosen, each is counted by itself", () => {
  const part: Part = {
    kind: "multiple_choice",
    ...common,
    options,
    order: "fixed",
    credit: "all_or_nothing",
  };
  const answers = [["a", "b"], ["a"], []].map((chosen) =>
    given({ kind: "multiple_choice", options: chosen }, zero),
  );
  expect(optionCounts(part, answers).map(({ chosen }) => chosen)).toEqual([2, 1, 0]);
});

test("yes and no are options too", () => {
  const part: Part = { kind: "true_false", ...common, reason: "none" };
  const answers = [true, true, false].map((value) => given({ kind: "true_false", value, reason: "" }, zero));
  expect(optionCounts(part, answers).map(({ id, chosen }) => [id, chosen])).toEqual([
    ["true", 2],
    ["false", 1],
  ]);
});

test("wrong numbers that are read alike are one answer, the commonest first, and right ones are none", () => {
  const part: Part = { kind: "number", ...common, units: [] };
  const type = (typed: string, earned: Exact | null) => given({ kind: "number", text: typed }, earned);
  const answers = [
    type("7", zero),
    type("0,5", zero),
    type(" 0.5 ", zero),
    type("3", one),
    type("about two", zero),
    type("", zero),
    type("9", null),
  ];
  const [first, ...others] = wrongAnswers(part, answers);
  expect(first).toEqual({ kind: "read", markdown: { ru: "$0{,}5$", en: "$0.5$" }, students: 2 });
  expect(others).toEqual([
    { kind: "read", markdown: { ru: "$7$", en: "$7$" }, students: 1 },
    { kind: "typed", text: "about two", students: 1 },
  ]);
});

test("short texts are alike whatever their case and spaces; an essay is nobody's wrong answer", () => {
  const short: Part = { kind: "short_text", ...common };
  const type = (typed: string) => given({ kind: "short_text", text: typed }, zero);
  expect(wrongAnswers(short, [type("Learning  rate"), type(" learning rate")])).toEqual([
    { kind: "typed", text: "learning rate", students: 2 },
  ]);
  const essay: Part = { kind: "essay", ...common, attachment: "none" };
  expect(wrongAnswers(essay, [given({ kind: "essay", text: "long", attachment: null }, zero)])).toEqual([]);
});
