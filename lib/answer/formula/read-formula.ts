import { evaluate } from "#lib/answer/formula/evaluate.ts";
import type { Formula } from "#lib/answer/formula/formula.ts";
import { formulaTex } from "#lib/answer/formula/formula-tex.ts";
import { type FunctionName, functions } from "#lib/answer/formula/functions.ts";
import { readTokens, type Token } from "#lib/answer/formula/tokens.ts";
import { answerLimits } from "#lib/answer/limits.ts";
import { localiseTex, type Reading, unreadable } from "#lib/answer/reading.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { FormulaSymbol } from "#lib/question.ts";
import { answerTexts, answerTextsOf } from "#lib/texts/answers.ts";

const deepest = 60;
const largestExponent = 100;

/**
 * Reads a formula by recursive descent. Sums, products (also unwritten: `2x`), quotients, powers (`^`, `**`,
 * `²`), brackets of any kind, the functions of `functions.ts`, `pi`, `e` and the symbols given; plain text or
 * TeX. A power binds tighter than a minus before it and groups to the right; an unwritten product binds as a
 * written one: `1/2x` is (1/2)·x.
 *
 * Nothing in a text makes this slow: its length, the depth and the exponents are bounded.
 */
export function readFormula(text: string, symbols: readonly FormulaSymbol[]): Reading<Formula> {
  if (text.length > answerLimits.formula) return unreadable(answerTexts.tooLong);
  if (text.trim() === "") return unreadable(answerTexts.empty);
  const found = readTokens(text, symbols);
  if (found.kind === "problem") return unreadable(found.problem);
  try {
    const value = parse(found.tokens);
    return { kind: "read", value, tex: localiseTex(formulaTex(value)) };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return unreadable(thrown.problem);
    throw thrown;
  }
}

/** Leaves the descent from any depth; never leaves this file. */
class Unreadable extends Error {
  readonly problem: LocalisedText;
  constructor(problem: LocalisedText) {
    super();
    this.problem = problem;
  }
}

function parse(tokens: readonly Token[]): Formula {
  let at = 0;
  let depth = 0;
  const peek = () => tokens[at];
  const isNext = (sign: string) => peek().kind === "sign" && peek().text === sign;
  const take = (sign: string) => {
    if (!isNext(sign)) return false;
    at += 1;
    return true;
  };
  const expect = (sign: string) => {
    if (!take(sign)) throw new Unreadable(peek().kind === "end" ? answerTexts.brackets : unexpected());
  };
  const unexpected = () =>
    peek().kind === "end" ? answerTexts.incomplete : answerTextsOf.unexpected(shown(peek()));
  const deeper = (read: () => Formula): Formula => {
    depth += 1;
    if (depth > deepest) throw new Unreadable(answerTexts.tooDeep);
    const formula = read();
    depth -= 1;
    return formula;
  };

  const readSum = (): Formula => {
    let left = readProduct();
    for (;;) {
      if (take("+")) left = { kind: "operation", sign: "+", left, right: readProduct() };
      else if (take("-")) left = { kind: "operation", sign: "-", left, right: readProduct() };
      else return left;
    }
  };

  const readProduct = (): Formula => {
    let left = readSigned();
    for (;;) {
      if (take("*")) left = { kind: "operation", sign: "*", left, right: readSigned() };
      else if (take("/")) left = { kind: "operation", sign: "/", left, right: readSigned() };
      else if (startsFactor()) left = { kind: "operation", sign: "*", left, right: readPower() };
      else return left;
    }
  };

  /** Two numbers side by side are a slip, not a product. */
  const startsFactor = (): boolean => {
    const token = peek();
    if (token.kind === "number") return tokens[at - 1].kind !== "number";
    return token.kind === "sign" ? isNext("(") || isNext("frac") : token.kind !== "end";
  };

  const readSigned = (): Formula =>
    deeper(() => {
      if (take("-")) return { kind: "minus", of: readSigned() };
      return take("+") ? readSigned() : readPower();
    });

  const readPower = (): Formula => {
    const base = readAtom();
    if (!take("^")) return base;
    const exponent = readSignedExponent();
    const size = Math.abs(evaluate(exponent, new Map()).value);
    // A symbol has no value here, so that only constants are compared.
    if (size > largestExponent) throw new Unreadable(answerTexts.hugeExponent);
    return { kind: "operation", sign: "^", left: base, right: exponent };
  };

  const readSignedExponent = (): Formula =>
    deeper(() => {
      if (take("-")) return { kind: "minus", of: readSignedExponent() };
      return take("+") ? readSignedExponent() : readPower();
    });

  const readAtom = (): Formula => {
    const token = peek();
    at += 1;
    switch (token.kind) {
      case "number":
        if (!Number.isFinite(token.value)) throw new Unreadable(answerTexts.tooLarge);
        return { kind: "number", value: token.value, digits: token.text };
      case "constant":
        return { kind: "constant", name: token.name };
      case "symbol":
        return { kind: "symbol", name: token.name };
      case "function":
        return readCall(token.name, token.text);
      case "sign":
        if (token.text === "(") return readBracketed(")");
        if (token.text === "|") return { kind: "call", name: "abs", arguments: [readBracketed("|")] };
        if (token.text === "frac") {
          expect("(");
          const left = readBracketed(")");
          expect("(");
          return { kind: "operation", sign: "/", left, right: readBracketed(")") };
        }
    }
    at -= 1;
    throw new Unreadable(unexpected());
  };

  const readBracketed = (end: string): Formula => {
    const inner = deeper(readSum);
    expect(end);
    return inner;
  };

  const readCall = (name: FunctionName, typed: string): Formula => {
    if (isNext("^")) throw new Unreadable(answerTexts.powerOfFunction);
    const wanted = functions[name].arguments;
    if (!take("(")) return readBareCall(name, typed);
    const values = [deeper(readSum)];
    while (take(",")) values.push(deeper(readSum));
    expect(")");
    if (wanted === 1 ? values.length !== 1 : values.length < 2)
      throw new Unreadable(answerTextsOf.argumentsOf(typed, wanted));
    return { kind: "call", name, arguments: values };
  };

  /** `ln p`: one number or symbol with its power, and only where it is plain that nothing more belongs to it. */
  const readBareCall = (name: FunctionName, typed: string): Formula => {
    const { kind } = peek();
    if (kind === "end") throw new Unreadable(answerTexts.incomplete);
    if (functions[name].arguments === 2 || !["number", "constant", "symbol"].includes(kind))
      throw new Unreadable(answerTextsOf.bracketsFor(typed));
    const argument = deeper(readPower);
    if (startsFactor() && peek().kind !== "function") throw new Unreadable(answerTextsOf.bracketsFor(typed));
    return { kind: "call", name, arguments: [argument] };
  };

  const formula = readSum();
  if (peek().kind !== "end")
    throw new Unreadable(isNext(")") ? answerTexts.brackets : answerTextsOf.unexpected(shown(peek())));
  return formula;
}

function shown(token: Token): string {
  return token.text === "frac" ? "\\frac" : token.text;
}
