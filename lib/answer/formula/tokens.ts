import { type FunctionName, functionNames, greek } from "#lib/answer/formula/functions.ts";
import { normaliseNumeral } from "#lib/answer/numeral.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { FormulaSymbol } from "#lib/question.ts";
import { answerTextsOf } from "#lib/texts/answers.ts";

export type Token =
  | { kind: "number"; text: string; value: number }
  | { kind: "symbol"; text: string; name: string }
  | { kind: "constant"; text: string; name: "pi" | "e" }
  | { kind: "function"; text: string; name: FunctionName }
  | { kind: "sign"; text: Sign }
  | { kind: "end"; text: "" };

type Sign = "+" | "-" | "*" | "/" | "^" | "(" | ")" | "," | "|" | "frac";

const number = /^(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][+-]?\d+)?/;
const word = /^\p{L}[\p{L}\p{N}_]*/u;

/** The pieces of a formula in plain text or TeX, with the names that it may use; or the first that is not one. */
export function readTokens(
  text: string,
  symbols: readonly FormulaSymbol[],
): { kind: "tokens"; tokens: Token[] } | { kind: "problem"; problem: LocalisedText } {
  const tokens: Token[] = [];
  const names = knownNames(symbols);
  let rest = asPlainText(text);
  while (rest !== "") {
    const [digits] = number.exec(rest) ?? [];
    const [letters] = word.exec(rest) ?? [];
    if (digits !== undefined) {
      const written = digits.replace(",", ".").replace(/^\./, "0.");
      tokens.push({ kind: "number", text: written, value: Number(written) });
      rest = rest.slice(digits.length);
    } else if (letters !== undefined) {
      const name = longestKnown(letters, names);
      if (name === null)
        return { kind: "problem", problem: answerTextsOf.unknownName(letters.slice(0, 30), listed(symbols)) };
      tokens.push(name.token);
      rest = rest.slice(name.length);
    } else {
      const [first = ""] = rest;
      const sign = toSign(first);
      if (sign !== null) tokens.push({ kind: "sign", text: sign });
      else if (first.trim() !== "") return { kind: "problem", problem: answerTextsOf.unknownSign(first) };
      rest = rest.slice(first.length);
    }
  }
  return { kind: "tokens", tokens: [...tokens, { kind: "end", text: "" }] };
}

function toSign(text: string): Sign | null {
  switch (text) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
    case "(":
    case ")":
    case ",":
    case "|":
      return text;
    case "·":
      return "*";
    case "÷":
    case ":":
      return "/";
    case "{":
    case "[":
      return "(";
    case "}":
    case "]":
      return ")";
    case ";":
      return ",";
    case fraction:
      return "frac";
    default:
      return null;
  }
}

const longestName = 20;

/** Stands for `\frac`; a letter of no language. */
const fraction = "\ue000";

/** TeX that a field for mathematics writes, and signs of Unicode, as one would type them. */
function asPlainText(text: string): string {
  return normaliseNumeral(text)
    .replaceAll("{,}", ",")
    .replace(/\\[dt]?frac(?![a-zA-Z])/g, fraction)
    .replace(/\\(?:left|right|cdot|times|,|;|:|!| )/g, (command) => (/cdot|times/.test(command) ? "*" : " "))
    .replace(/\\(?:hat|widehat)\s*\{?\s*([a-zA-Z])\s*\}?/g, "$1hat")
    .replace(/\\(?:operatorname|mathrm|text)\{(\w+)\}/g, " $1")
    .replace(/\\([a-zA-Z]+)/g, " $1")
    .replace(/_\{(\w+)\}/g, "_$1")
    .replace(/([a-z])\u0302/g, "$1hat")
    .replace(/ŷ/g, "yhat")
    .replace(/√/g, " sqrt ")
    .replace(/\*\*/g, "^");
}

function knownNames(symbols: readonly FormulaSymbol[]): Map<string, Token> {
  const names = new Map<string, Token>();
  for (const [spelling, name] of functionNames)
    names.set(spelling, { kind: "function", text: spelling, name });
  for (const name of ["pi", "e"] as const) names.set(name, { kind: "constant", text: name, name });
  // What the author names comes before what is known everywhere.
  for (const { name } of symbols) names.set(canonical(name), { kind: "symbol", text: name, name });
  return names;
}

/** A run of letters is one name, or several that are multiplied: `wx` where there are `w` and `x`. */
function longestKnown(letters: string, names: Map<string, Token>): { token: Token; length: number } | null {
  for (let length = Math.min(letters.length, longestName); length > 0; length -= 1) {
    const token = names.get(canonical(letters.slice(0, length)));
    if (token !== undefined) return { token, length };
  }
  return null;
}

/** `w_1`, `w1` and `w₁` are one name, and so are `η` and `eta`. */
function canonical(name: string): string {
  return [...name.replace(/_/g, "")].map((letter) => greek.get(letter) ?? letter).join("");
}

function listed(symbols: readonly FormulaSymbol[]): string {
  return [...symbols.map(({ name }) => name), "exp", "ln", "sqrt"].join(", ");
}
