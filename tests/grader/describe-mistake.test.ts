import { expect, test } from "vitest";
import {
  describeCase,
  describeError,
  describeHiddenMistake,
  describeMistake,
} from "#lib/describe-mistake.ts";
import { locales } from "#lib/locale.ts";
import { factors, type Mistake, mistakeKinds } from "#lib/mistake.ts";
import type { CaseReport } from "#lib/report.ts";

const secret = 424242;

/** One mistake of each kind, with a number in it that would be noticed. */
const mistakes: Mistake[] = [
  { kind: "returned_nothing" },
  { kind: "wrong_type", expected: "number[]", returned: "undefined", at: [secret] },
  { kind: "wrong_shape", expected: [secret], returned: [secret, 2] },
  { kind: "transposed" },
  { kind: "not_finite", index: [secret] },
  { kind: "arguments_changed", argument: "X" },
  { kind: "opposite_sign" },
  { kind: "constant_factor", factor: "2", value: 2 },
  { kind: "constant_offset", value: secret },
  { kind: "all_but_first" },
  { kind: "all_but_last" },
  { kind: "few_digits", digits: 4 },
  { kind: "different" },
  { kind: "author", text: { ru: "мало", en: "too little" } },
];

const ends = /[.!]$/;

test("every kind of mistake is told in a sentence, in both languages, which differ", () => {
  expect(mistakes.map(({ kind }) => kind).toSorted()).toEqual(mistakeKinds.toSorted());
  for (const mistake of mistakes) {
    const told = locales.map((locale) => describeMistake(mistake, locale));
    expect(told[0]).not.toBe(told[1]);
    expect(told[0]).toMatch(/[а-яё]/);
    if (mistake.kind !== "author") for (const sentence of told) expect(sentence).toMatch(ends);
  }
});

test("of a hidden case the sentence holds no number of the data", () => {
  for (const { kind } of mistakes)
    for (const locale of locales) {
      const told = describeHiddenMistake(kind, null, locale);
      expect(told).toMatch(ends);
      expect(told).not.toMatch(/\d{3}/);
    }
  for (const factor of factors)
    expect(describeHiddenMistake("constant_factor", factor, "en")).not.toBe(
      describeHiddenMistake("different", null, "en"),
    );
});

test("numbers of a visible case are in its sentence", () => {
  expect(describeMistake(mistakes[1], "en")).toBe(
    "At [424242] there should be a number, and there is undefined.",
  );
  expect(describeMistake({ kind: "wrong_shape", expected: [3], returned: [3, 1] }, "en")).toBe(
    "Expected the shape 3, got 3 × 1.",
  );
  expect(describeMistake({ kind: "constant_factor", factor: "other", value: 1.2500000001 }, "en")).toContain(
    "1.25:",
  );
  expect(describeMistake({ kind: "constant_factor", factor: "2", value: 2 }, "ru")).toContain(
    "Ровно вдвое больше",
  );
});

test("errors that we name are told in words, the engine's in its own", () => {
  const error = { name: "MissingExport", message: "$& logLoss", line: null, column: null };
  expect(describeError(error, "en")).toContain("no exported function $& logLoss.");
  expect(describeError({ ...error, name: "TypeError", message: "x is not a function" }, "ru")).toBe(
    "TypeError: x is not a function",
  );
});

test("a case says why it did not pass, and nothing when it did", () => {
  const hidden: CaseReport = {
    hidden: true,
    name: { ru: "и", en: "n" },
    group: "g",
    verdict: "wrong_answer",
    notRun: false,
    mistakeKind: "opposite_sign",
    factor: null,
    errorName: null,
    hint: { ru: "Смотрите.", en: "Look." },
  };
  expect(describeCase(hidden, "en")).toBe("The sign is opposite; the size is right. Look.");
  expect(describeCase({ ...hidden, verdict: "accepted", mistakeKind: null, hint: null }, "en")).toBeNull();
  expect(describeCase({ ...hidden, verdict: "time_limit", notRun: true }, "en")).toBe(
    "Not run: the group was already lost.",
  );
  expect(describeCase({ ...hidden, verdict: "memory_limit", mistakeKind: null }, "en")).toContain(
    "Out of memory",
  );
  const threw = { ...hidden, verdict: "runtime_error" as const, mistakeKind: null, errorName: "TypeError" };
  expect(describeCase(threw, "en")).toBe("TypeError. Look.");
});
