import type { Formula, Point } from "#lib/answer/formula/formula.ts";
import { functions } from "#lib/answer/formula/functions.ts";

/** A value with a bound on what rounding did to it; both may be infinite or NaN. */
export type Estimate = { value: number; error: number };

/**
 * Computes a formula at a point in floats, with a running bound on its rounding error: each step adds what
 * the errors of its arguments can change, and its own rounding. A symbol without a value gives NaN.
 */
export function evaluate(formula: Formula, point: Point): Estimate {
  switch (formula.kind) {
    case "number":
      return { value: formula.value, error: 0 };
    case "constant":
      return { value: formula.name === "pi" ? Math.PI : Math.E, error: 0 };
    case "symbol":
      return { value: point.get(formula.name) ?? Number.NaN, error: 0 };
    case "minus": {
      const { value, error } = evaluate(formula.of, point);
      return { value: -value, error };
    }
    case "operation":
      return operate(formula.sign, evaluate(formula.left, point), evaluate(formula.right, point));
    case "call":
      return estimate(
        functions[formula.name].compute,
        formula.arguments.map((argument) => evaluate(argument, point)),
      );
  }
}

function operate(sign: "+" | "-" | "*" | "/" | "^", left: Estimate, right: Estimate): Estimate {
  const [a, b] = [left.value, right.value];
  switch (sign) {
    case "+":
      return rounded(a + b, left.error + right.error);
    case "-":
      return rounded(a - b, left.error + right.error);
    case "*":
      return rounded(a * b, Math.abs(a) * right.error + (Math.abs(b) + right.error) * left.error);
    case "/":
      return rounded(a / b, (left.error + Math.abs(a / b) * right.error) / Math.abs(b));
    case "^":
      return estimate(([base, exponent]) => base ** exponent, [left, right]);
  }
}

/** Library functions of the engine may err by a few units of the last place. */
function rounded(value: number, error: number): Estimate {
  return { value, error: error + 4 * Number.EPSILON * Math.abs(value) };
}

function estimate(compute: (values: readonly number[]) => number, inputs: readonly Estimate[]): Estimate {
  const values = inputs.map((input) => input.value);
  const value = compute(values);
  let error = 0;
  for (const [i, input] of inputs.entries()) {
    if (input.error === 0) continue;
    const changes = [input.error, -input.error]
      .map((change) => Math.abs(compute(values.with(i, input.value + change)) - value))
      .filter((change) => !Number.isNaN(change)); // outside the domain of a root or a logarithm
    error += Math.max(0, ...changes);
  }
  return rounded(value, error);
}
