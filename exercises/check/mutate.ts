import ts from "typescript";

/** A solver with one small mistake made on purpose. */
export type Mutant = {
  /** From 1. */
  line: number;
  /** The line as the author wrote it, without indentation. */
  lineText: string;
  /** What was changed: `"a + b → a - b"`. */
  change: string;
  source: string;
};

/**
 * Every mutant of a TypeScript module that differs from it in one place of its syntax tree: another
 * operator, a dropped or swapped operand, a constant or an index off by one, a condition that always or
 * never holds, a statement or a copy left out, another function of Math. Types are not touched.
 */
export function mutate(source: string): Mutant[] {
  const file = ts.createSourceFile("solution.ts", source, ts.ScriptTarget.Latest, true);
  const mutants = new Map<string, Mutant>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    for (const text of replacements(node)) {
      const mutated = source.slice(0, node.getStart()) + text + source.slice(node.getEnd());
      if (mutated === source || mutants.has(mutated)) continue;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const change = `${short(node.getText())} → ${short(text)}`;
      const lineText = (source.split("\n")[line] ?? "").trim();
      mutants.set(mutated, { line: line + 1, lineText, change, source: mutated });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...mutants.values()];
}

/** Texts that may stand in the place of a node. */
function replacements(node: ts.Node): string[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isPrefixUnaryExpression(node)) return [node.operand.getText()];
  if (ts.isNumericLiteral(node)) return ofNumber(Number(node.text));
  if (ts.isElementAccessExpression(node)) return ofIndex(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (ts.isConditionalExpression(node))
    return [node.whenTrue.getText(), node.whenFalse.getText()].map(bracket);
  if (ts.isArrayLiteralExpression(node)) return ofCopy(node);
  if (ts.isExpressionStatement(node)) return [";"];
  if (ts.isIfStatement(node)) return ofIf(node);
  return [];
}

const otherOperators: Partial<Record<string, string[]>> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "**": ["*"],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+=": ["-=", "="],
  "-=": ["+=", "="],
  "*=": ["/=", "="],
  "/=": ["*=", "="],
};

function ofBinary(node: ts.BinaryExpression): string[] {
  const operator = node.operatorToken.getText();
  const [left, right] = [node.left.getText(), node.right.getText()];
  const others = (otherOperators[operator] ?? []).map((other) => `${left} ${other} ${right}`);
  if (!["+", "-", "*", "/", "**", "&&", "||"].includes(operator)) return others;
  const swapped = ["-", "/", "**"].includes(operator) ? [`${right} ${operator} ${left}`] : [];
  return [...others, ...swapped, left, right].map(bracket);
}

/** The neighbours of a number; of a tiny one, such as a clip or a threshold, ten times and a tenth of it. */
function ofNumber(value: number): string[] {
  if (value !== 0 && Math.abs(value) < 1e-3) return [`${value * 10}`, `${value / 10}`, "0"];
  return [`${value + 1}`, bracket(`${value - 1}`)];
}

function ofIndex(node: ts.ElementAccessExpression): string[] {
  const [object, index] = [node.expression, node.argumentExpression];
  const shifted = ts.isNumericLiteral(index)
    ? []
    : ["+ 1", "- 1"].map((shift) => `${object.getText()}[${index.getText()} ${shift}]`);
  if (!ts.isElementAccessExpression(object)) return shifted;
  const swapped = `${object.expression.getText()}[${index.getText()}][${object.argumentExpression.getText()}]`;
  return [...shifted, swapped];
}

const otherFunctions: Partial<Record<string, string[]>> = {
  "Math.max": ["Math.min"],
  "Math.min": ["Math.max"],
  "Math.log": ["Math.log2", "Math.log1p"],
  "Math.log1p": ["Math.log"],
  "Math.exp": ["Math.expm1", ""],
  "Math.sqrt": [""],
  "Math.abs": [""],
};

/** Functions that do not mind the order of their arguments: swapping them makes no mutant. */
const symmetric = new Set(["Math.max", "Math.min", "Math.hypot"]);

function ofCall(node: ts.CallExpression): string[] {
  const name = node.expression.getText();
  const values = node.arguments.map((argument) => argument.getText());
  const others = (otherFunctions[name] ?? []).map((other) => `${other}(${values.join(", ")})`);
  if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "slice")
    return [node.expression.expression.getText()];
  const [first, second, ...rest] = node.arguments;
  if (second === undefined || ts.isArrowFunction(first) || symmetric.has(name)) return others;
  const kept = rest.map((argument) => argument.getText());
  return [...others, `${name}(${[second.getText(), first.getText(), ...kept].join(", ")})`];
}

/** `[...w]` without the copy: the caller's own array. */
function ofCopy(node: ts.ArrayLiteralExpression): string[] {
  const [only, ...others] = node.elements;
  return only !== undefined && others.length === 0 && ts.isSpreadElement(only)
    ? [only.expression.getText()]
    : [];
}

function ofIf(node: ts.IfStatement): string[] {
  const otherwise = node.elseStatement === undefined ? "" : ` else ${node.elseStatement.getText()}`;
  return ["true", "false"].map(
    (condition) => `if (${condition}) ${node.thenStatement.getText()}${otherwise}`,
  );
}

function bracket(text: string): string {
  return `(${text})`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
