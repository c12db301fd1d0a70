import { describe, expect, test } from "vitest";
import { fillPlaceholders, placeholdersOf } from "#lib/question/fill-placeholders.ts";

const variables = {
  a: -1.5,
  b: 3,
  tiny: 2e-7,
  sum: 0.1 + 0.2,
  name: "лес",
  v: [1, -0.5],
  M: [
    [1, 2],
    [3, 4.5],
  ],
};
const ru = (text: string) => fillPlaceholders(text, variables, "ru");
const en = (text: string) => fillPlaceholders(text, variables, "en");

describe("a number is written as its place and its language have it", () => {
  test.each([
    ["{{a}}", "−1,5", "−1.5"],
    ["$x = {{a}}$", "$x = -1{,}5$", "$x = -1.5$"],
    ["$2x {{+a}}$, $2x {{+b}}$", "$2x -1{,}5$, $2x +3$", "$2x -1.5$, $2x +3$"],
    ["$2 \\cdot {{(a)}} {{(b)}}$", "$2 \\cdot (-1{,}5) 3$", "$2 \\cdot (-1.5) 3$"],
    ["{{sum}}", "0,3", "0.3"],
    ["$${{tiny}}$$ {{tiny}}", "$$2 \\cdot 10^{-7}$$ 2e-7", "$$2 \\cdot 10^{-7}$$ 2e-7"],
    ["costs \\$5, {{a}}", "costs \\$5, −1,5", "costs \\$5, −1.5"],
  ])("%s", (text, russian, english) => {
    expect(ru(text)).toBe(russian);
    expect(en(text)).toBe(english);
  });
});

test("a vector stands, a matrix lies as it is, and both bring their dollars where there are none", () => {
  expect(ru("{{v}}")).toBe("$\\begin{pmatrix} 1 \\\\ -0{,}5 \\end{pmatrix}$");
  expect(en("$X = {{M}}$")).toBe("$X = \\begin{pmatrix} 1 & 2 \\\\ 3 & 4.5 \\end{pmatrix}$");
});

test("a string is as it is, and what is not a variable stays", () => {
  expect(ru("{{name}} {{other}} {{constructor}} \\frac{{1}}{2}")).toBe(
    "лес {{other}} {{constructor}} \\frac{{1}}{2}",
  );
  expect(ru("$& $1 {{name}}")).toBe("$& $1 лес");
});

test("placeholders of either language are found, each once", () => {
  expect(placeholdersOf({ ru: "{{a}} {{+a}} {{(b)}}", en: "{{c}}" })).toEqual(["a", "b", "c"]);
});
