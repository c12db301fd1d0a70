import { test as check, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { areEquivalent } from "#lib/answer/formula/are-equivalent.ts";
import { readFormula } from "#lib/answer/formula/read-formula.ts";
import type { FormulaSymbol } from "#lib/question.ts";

const symbols: FormulaSymbol[] = [
  { name: "x", low: -3, high: 3, whole: false },
  { name: "w_1", low: -2, high: 2, whole: false },
  { name: "w", low: -2, high: 2, whole: false },
  { name: "y", low: -2, high: 2, whole: false },
  { name: "yhat", low: -2, high: 2, whole: false },
  { name: "p", low: 0.05, high: 0.95, whole: false },
  { name: "z", low: -6, high: 6, whole: false },
  { name: "eta", low: 0.01, high: 1, whole: false },
  { name: "n", low: 1, high: 20, whole: true },
];

function read(text: string) {
  const reading = readFormula(text, symbols);
  if (reading.kind === "unreadable") throw new Error(`${text}: ${reading.problem.en}`);
  return reading;
}

function isSame(one: string, other: string, seed = 1): boolean {
  return areEquivalent(read(one).value, read(other).value, symbols, seededRandom(seed).uniform);
}

function problemOf(text: string): string {
  const reading = readFormula(text, symbols);
  return reading.kind === "unreadable" ? reading.problem.en : `read: ${reading.tex.en}`;
}

describe("one formula has many spellings", () => {
  test.each([
    ["2x", "2*x", "2·x", "x 2", "x+x", "x · 2,0", "2(x)"],
    [
      "2/n*(w*x-y)*x",
      "2x(wx − y)/n",
      "(2/n) x (w x - y)",
      "\\frac{2}{n} x \\left(w x - y\\right)",
      "(2x/n)*(x*w-y)",
    ],
    ["-(y ln p + (1-y) ln(1-p))", "-y log(p) - (1-y) log(1-p)", "-y*ln(p)+(y-1)*ln(1-p)"],
    [
      "1/(1+exp(-z))",
      "sigmoid(z)",
      "σ(z)",
      "e^z/(1+e^z)",
      "(1+e^{-z})^-1",
      "1 - sigmoid(-z)",
      "1/2 + tanh(z/2)/2",
    ],
    ["sigma(z)(1-sigma(z))", "e^(-z)/(1+e^(-z))^2"],
    ["x^2", "x²", "x**2", "x*x", "|x|^2", "(-x)^2"],
    ["w_1 - eta x", "w1 − ηx", "w₁ - \\eta \\cdot x", "w_{1}-\\eta x"],
    ["(yhat - y)^2", "(ŷ−y)²", "(\\hat{y}-y)^2", "y^2 - 2*y*yhat + yhat^2"],
    ["sqrt(p)", "√(p)", "\\sqrt{p}", "p^0,5", "p^(1/2)", "exp(ln(p)/2)"],
    ["max(0, x)", "relu(x)", "max(x; 0)", "(x+|x|)/2", "(x + abs(x)) / 2"],
    ["2^-1 x", "0.5x", "5e-1*x"],
    ["2pi x", "2πx", "pi*x*2"],
    ["x - x", "0", "(x+1)^2 - x^2 - 2x - 1"],
  ])("%s", (...spellings) => {
    for (const one of spellings)
      for (const other of spellings) expect(isSame(one, other), `${one} | ${other}`).toBe(true);
  });
});

describe("different formulas differ", () => {
  test.each([
    ["-x^2", "(-x)^2"],
    ["x", "|x|"],
    ["2/n*(w*x-y)*x", "1/n*(w*x-y)*x"],
    ["2/n*(w*x-y)*x", "2*(w*x-y)*x"],
    ["2/n*(w*x-y)*x", "2/n*(y-w*x)*x"],
    ["sigmoid(z)", "sigmoid(-z)"],
    ["ln(p)", "log2(p)"],
    ["ln(p)", "log10(p)"],
    ["x", "x + 1e-6"],
    ["x/3", "0.333333x"],
    ["max(0,x)", "max(0;x-2.9)+0"],
    ["x", "ln(exp(x))+0*ln(x)"],
    ["1/2x", "1/(2x)"],
    // Rounding is no way to the answer.
    ["x", "x + 1e20 - 1e20"],
    ["2x", "x + 1e18 - 1e18"],
    ["0", "x*1e-20*1e-20*0 + (1e20 + x - 1e20)"],
    ["x", "1/0"],
    ["x", "0/0"],
  ])("%s and %s", (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});

describe("what was read is shown", () => {
  test.each([
    ["1/2x", "\\frac{1}{2} \\cdot x"],
    ["-x^2", "-x^{2}"],
    ["(-x)^2", "\\left(-x\\right)^{2}"],
    ["w1(x+1)", "w_{1} \\cdot \\left(x + 1\\right)"],
    ["x^y^z", "x^{y^{z}}"],
    ["x-(y-z)", "x - \\left(y - z\\right)"],
    ["x*-y", "x \\cdot \\left(-y\\right)"],
    ["ŷ/η", "\\frac{\\hat{y}}{\\eta}"],
    ["sin(x)^2", "\\left(\\sin\\left(x\\right)\\right)^{2}"],
    ["ln p", "\\ln\\left(p\\right)"],
    ["sqrt(|x|)", "\\sqrt{\\left|x\\right|}"],
  ])("%s", (text, tex) => {
    expect(read(text).tex.en).toBe(tex);
  });

  test("with the decimal sign of the language", () => {
    expect(read("0,5x").tex).toEqual({ ru: "0{,}5 \\cdot x", en: "0.5 \\cdot x" });
  });
});

describe("what is no formula is refused with the reason", () => {
  test.each([
    ["", "no answer yet"],
    ["x +", "not finished"],
    ["(x", "brackets do not match"],
    ["x)", "brackets do not match"],
    ["x + * y", "out of place: “*”"],
    ["2 3", "out of place: “3”"],
    ["q + x", "“q” is not known here; you may use: x, w_1"],
    ["х", "“х” is not known here"], // Cyrillic
    ["x = 2", "“=” is not understood"],
    ["x!", "“!” is not understood"],
    ["x; y", "out of place: “,”"],
    ["sin^2(x)", "after the brackets"],
    ["ln 2x", "argument of ln in brackets"],
    ["ln -x", "argument of ln in brackets"],
    ["max(x)", "two arguments or more"],
    ["ln(x, y)", "takes one argument"],
    ["ln()", "out of place: “)”"],
    ["x^101", "exponent is too large"],
    ["x^-1e9", "exponent is too large"],
    ["9^9^9^9", "exponent is too large"],
    ["(9^9)^(9^9)", "exponent is too large"],
    [`${"(".repeat(61)}x${")".repeat(61)}`, "too complex"],
    [`${"x^".repeat(61)}x`, "too complex"],
    ["constructor", "is not known here"],
    ["__proto__", "“_” is not understood"],
    ["toString()", "is not known here"],
    ["1e999", "too large"],
  ])("%j", (text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });
});

describe("hostile input is answered within milliseconds", () => {
  const fill = (piece: string, end = "") => piece.repeat(500 / piece.length - end.length) + end;
  test.each([
    fill("("),
    `${"(".repeat(249)}x${")".repeat(249)}`,
    fill("-", "x"),
    fill("x^", "x"),
    fill("2^", "2"),
    fill("x+", "x"),
    fill("sin(", "x"),
    fill("|", "x"),
    fill("\\frac{", "x"),
    fill("\\hat{", "x"),
    fill("9"),
    fill("9^", "9"),
    fill("exp(", "9"),
    fill("x"),
    fill("w_1"),
    fill("²"),
    fill("ﷺ"),
    fill("\u0301"),
    fill("\u202e"),
    fill("😀"),
    fill("\ud800"),
    fill("\0"),
    fill(" "),
    fill("e"),
    fill("1e5"),
    fill(","),
    fill("max(", "x"),
    fill("1/0*", "1"),
    fill("(x)^"),
    "x".repeat(1_000_000),
  ])("%#", (text) => {
    const started = performance.now();
    const reading = readFormula(text, symbols);
    if (reading.kind === "read")
      areEquivalent(reading.value, reading.value, symbols, seededRandom(1).uniform);
    // Some milliseconds each; the rest is for a machine that is busy.
    expect(performance.now() - started).toBeLessThan(250);
  });
});

/** Formulas as text with all their brackets, by the names of the symbols. */
const texts = fc
  .letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom("x", "w", "y", "p", "n", "2", "0.5", "pi"),
      fc
        .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
        .map(([a, sign, b]) => `(${a}${sign}${b})`),
      tie("formula").map((a) => `(${a})^2`),
      tie("formula").map((a) => `sigmoid(${a})`),
      tie("formula").map((a) => `(-${a})`),
    ),
  }))
  .formula.filter((text) => text.length < 400);

describe("equivalence", () => {
  const comparable = (text: string) => isSame(text, text);

  check.prop([texts, texts, fc.integer()])("is symmetric", (one, other, seed) => {
    expect(isSame(one, other, seed)).toBe(isSame(other, one, seed));
  });

  check.prop([texts])("holds between a formula and the TeX of how it was read", (text) => {
    fc.pre(comparable(text));
    const { tex } = read(text);
    fc.pre(tex.en.length <= 500);
    expect(isSame(text, tex.en)).toBe(true);
    expect(isSame(text, tex.ru)).toBe(true);
  });

  check.prop([texts, texts])("does not mind the order of a sum", (one, other) => {
    fc.pre(comparable(`(${one})+(${other})`));
    expect(isSame(`(${one})+(${other})`, `${other} + ${one}`)).toBe(true);
  });

  check.prop([texts, fc.constantFrom("+0.001", "*1.001", "-x/1000", "+1")])(
    "sees a small difference",
    (text, change) => {
      fc.pre(comparable(text));
      const value = `(${text})${change}`;
      fc.pre(value.length < 500 && !(change === "*1.001" && isSame(text, "0")));
      // Beside something huge it would be lost; then the formulas do not differ in floats.
      fc.pre(change === "*1.001" || isSame(`(${text})-(${text})+0.001`, "0.001"));
      expect(isSame(text, value)).toBe(false);
    },
  );

  check.prop([fc.string({ maxLength: 60, unit: "binary" })])("any text is read or refused", (text) => {
    expect(["read", "unreadable"]).toContain(readFormula(text, symbols).kind);
  });
});
