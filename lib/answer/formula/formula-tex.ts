import type { Formula } from "#lib/answer/formula/formula.ts";
import { functions, greek } from "#lib/answer/formula/functions.ts";

/** A formula in TeX as it was understood, with no more brackets than tell its structure. */
export function formulaTex(formula: Formula): string {
  switch (formula.kind) {
    case "number":
      return formula.digits.replace(/e\+?(-?\d+)$/i, " \\cdot 10^{$1}");
    case "constant":
      return formula.name === "pi" ? "\\pi" : "e";
    case "symbol":
      return symbolTex(formula.name);
    case "minus":
      return `-${atLeast("product", formula.of)}`;
    case "operation":
      return operationTex(formula);
    case "call":
      return callTex(formula);
  }
}

function operationTex({ sign, left, right }: Extract<Formula, { kind: "operation" }>): string {
  switch (sign) {
    case "+":
    case "-":
      return `${atLeast("sum", left)} ${sign} ${atLeast("product", right)}`;
    case "*":
      return `${atLeast("product", left)} \\cdot ${atLeast("factor", right)}`;
    case "/":
      return `\\frac{${formulaTex(left)}}{${formulaTex(right)}}`;
    case "^":
      return `${atLeast("base", left)}^{${formulaTex(right)}}`;
  }
}

function callTex({ name, arguments: values }: Extract<Formula, { kind: "call" }>): string {
  const inner = values.map(formulaTex).join("; ");
  if (name === "sqrt") return `\\sqrt{${inner}}`;
  if (name === "abs") return `\\left|${inner}\\right|`;
  return `${functions[name].tex}\\left(${inner}\\right)`;
}

const levels = ["sum", "product", "factor", "base"] as const;
type Level = (typeof levels)[number];

function atLeast(level: Level, formula: Formula): string {
  const tex = formulaTex(formula);
  return levels.indexOf(levelOf(formula)) < levels.indexOf(level) ? `\\left(${tex}\\right)` : tex;
}

function levelOf(formula: Formula): Level {
  switch (formula.kind) {
    case "minus":
      return "sum";
    case "number":
      return /e/i.test(formula.digits) ? "product" : "base";
    case "constant":
    case "symbol":
      return "base";
    case "call":
      return "factor";
    case "operation":
      if (formula.sign === "+" || formula.sign === "-") return "sum";
      return formula.sign === "*" ? "product" : "factor";
  }
}

const greekNames = new Set(greek.values());

/** `eta` is η, `w_1` and `w1` have an index, `yhat` a hat; a longer name stands upright. */
export function symbolTex(name: string): string {
  const [, stem = name, hat, index] = /^(.+?)(hat)?_?(\d+|(?<=_)\w+)?$/.exec(name) ?? [];
  const letter = greekNames.has(stem)
    ? `\\${stem}`
    : stem.length === 1
      ? stem
      : `\\mathrm{${stem.replace(/_/g, "")}}`;
  const base = hat === undefined ? letter : `\\hat{${letter}}`;
  return index === undefined ? base : `${base}_{${index}}`;
}
