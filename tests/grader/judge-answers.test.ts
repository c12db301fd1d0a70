import { describe, expect, test } from "vitest";
import { judgeAnswers } from "#grader/judge-answers.ts";
import type { Keys } from "#lib/answer/key.ts";
import type { Answers, Question } from "#lib/question.ts";

const text = (words: string) => ({ ru: words, en: words });
const option = (id: string) => ({ id, text: text(id) });
const part = (id: string, weight: number) => ({ id, weight, label: text("") });

const question: Question = {
  id: "mixed",
  module: "theory-1",
  title: text("Mixed"),
  tags: [],
  parts: [
    { kind: "single_choice", ...part("one", 1), options: [option("a"), option("b")], order: "shuffled" },
    { kind: "number", ...part("value", 2), units: [] },
    { kind: "vector", ...part("weights", 1) },
    { kind: "formula", ...part("slope", 1), symbols: [{ name: "x", low: -2, high: 2, whole: false }] },
    { kind: "true_false", ...part("convex", 1), reason: "by_hand" },
    { kind: "essay", ...part("proof", 3), attachment: "none" },
    { kind: "code", ...part("program", 1), exerciseId: "sigmoid" },
  ],
};

const keys: Keys = {
  one: { kind: "single_choice", right: "a", feedback: { b: text("No: {{k}}.") } },
  value: {
    kind: "number",
    value: 1 / 3,
    tolerance: { kind: "absolute", value: 0 },
    mistakes: [{ value: 3, feedback: text("Turned over.") }],
  },
  weights: { kind: "vector", value: [1, 2], tolerance: { kind: "absolute", value: 0.01 }, mistakes: [] },
  slope: { kind: "formula", value: "2x", mistakes: [{ value: "x", feedback: text("The 2 is lost.") }] },
  convex: {
    kind: "true_false",
    right: true,
    feedback: text("It is."),
    rubric: [{ text: text("why"), points: 1 }],
  },
  proof: { kind: "essay", rubric: [{ text: text("all"), points: 3 }] },
  program: { kind: "code" },
};

const right: Answers = {
  one: { kind: "single_choice", option: "a" },
  value: { kind: "number", text: "1/3" },
  weights: { kind: "vector", text: "1\n2" },
  slope: { kind: "formula", text: "x + x" },
  convex: { kind: "true_false", value: true, reason: "x² is" },
  proof: { kind: "essay", text: "…", attachment: null },
  program: { kind: "code", source: "export {}" },
};

const judge = (answers: Answers) => judgeAnswers(question, { k: 0.5 }, keys, answers, 1);
const resultOf = (answers: Answers, id: string) =>
  judge(answers).parts.find((judged) => judged.id === id)?.result;

describe("the answers to a question", () => {
  test("earn by weight what a machine can tell; the rest waits for whom it concerns", () => {
    const { parts, earned, waiting } = judge(right);
    expect(parts.map(({ result }) => result.kind)).toEqual([
      "earned",
      "earned",
      "earned",
      "earned",
      "by_hand",
      "by_hand",
      "by_exercise",
    ]);
    expect(earned.toFraction()).toBe("1/2");
    expect(waiting.toFraction()).toBe("1/2");
    expect(resultOf(right, "program")).toEqual({
      kind: "by_exercise",
      exerciseId: "sigmoid",
      source: "export {}",
    });
  });

  test("that are missing earn nothing and wait for nobody", () => {
    const { earned, waiting } = judge({});
    expect(earned.toFraction()).toBe("0");
    expect(waiting.toFraction()).toBe("0");
  });

  test("are told what the author has to say of the mistake, in its variables", () => {
    const wrong: Answers = {
      one: { kind: "single_choice", option: "b" },
      value: { kind: "number", text: "3,0" },
      slope: { kind: "formula", text: "2x/2" },
      convex: { kind: "true_false", value: false, reason: "" },
      weights: { kind: "vector", text: "1 2 3" },
    };
    expect(judge(wrong).earned.toFraction()).toBe("0");
    expect(resultOf(wrong, "one")).toMatchObject({ feedback: { ru: "No: 0,5.", en: "No: 0.5." } });
    expect(resultOf(wrong, "value")).toMatchObject({ feedback: { en: "Turned over." } });
    expect(resultOf(wrong, "slope")).toMatchObject({ feedback: { en: "The 2 is lost." } });
    expect(resultOf(wrong, "convex")).toMatchObject({ feedback: { en: "It is." } });
    expect(resultOf(wrong, "weights")).toMatchObject({ feedback: { en: "The answer is of another shape." } });
  });

  test("that cannot be read, or belong elsewhere, earn nothing and say why", () => {
    const odd: Answers = {
      one: { kind: "single_choice", option: "c" },
      value: { kind: "formula", text: "1/3" },
      slope: { kind: "formula", text: "2x +" },
    };
    expect(judge(odd).earned.toFraction()).toBe("0");
    expect(resultOf(odd, "one")).toMatchObject({
      feedback: { en: expect.stringContaining("no such option") },
    });
    expect(resultOf(odd, "value")).toMatchObject({
      feedback: { en: expect.stringContaining("another kind") },
    });
    expect(resultOf(odd, "slope")).toMatchObject({
      feedback: { en: expect.stringContaining("not finished") },
    });
  });

  test("never pass for want of a key", () => {
    const { one, ...others } = keys;
    expect(() => judgeAnswers(question, {}, others, right, 1)).toThrow("part one");
    expect(() => judgeAnswers(question, {}, { ...others, one: keys.proof }, right, 1)).toThrow("part one");
  });
});
