import { test as check, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { readMatrix, readVector } from "#lib/answer/read-table.ts";

const matrixOf = (text: string) => {
  const reading = readMatrix(text);
  return reading.kind === "read" ? reading.value : reading.problem.en;
};
const vectorOf = (text: string) => {
  const reading = readVector(text);
  return reading.kind === "read" ? reading.value : reading.problem.en;
};
const square = [
  [1, 2],
  [3, 4],
];

describe("a matrix is read in each spelling that people use", () => {
  test.each([
    "[[1,2],[3,4]]",
    "[[1, 2], [3, 4]]",
    "[[1, 2], [3,4]]",
    "[[1; 2]; [3; 4]]",
    "[[1 2] [3 4]]",
    "[[1 2]\n [3 4]]",
    "((1,2),(3,4))",
    "{{1,2},{3,4}}",
    "[1,2],[3,4]",
    "[1 2]\n[3 4]",
    "[1 2; 3 4]",
    "[1, 2; 3, 4]",
    "1 2; 3 4",
    "1 2\n3 4",
    "1\t2\r\n3\t4\r\n",
    "1; 2\n3; 4",
    "1, 2\n3, 4",
    "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
    "１\t2\n3\t4",
  ])("%j", (text) => {
    expect(matrixOf(text)).toEqual(square);
  });

  test.each([
    [
      "1,5\t2\n3\t4,5",
      [
        [1.5, 2],
        [3, 4.5],
      ],
    ],
    [
      "[[1,5; 2]; [3; 4,5]]",
      [
        [1.5, 2],
        [3, 4.5],
      ],
    ],
    [
      "1,5 2; 3 4,5",
      [
        [1.5, 2],
        [3, 4.5],
      ],
    ],
    [
      "1.5, 2\n3, 4.5",
      [
        [1.5, 2],
        [3, 4.5],
      ],
    ],
    ["1/2 −1e-3", [[0.5, -0.001]]],
    ["5", [[5]]],
    ["1,5", [[1, 5]]],
    ["1; 2; 3", [[1], [2], [3]]],
  ])("decimals and fractions: %j", (text, value) => {
    expect(matrixOf(text)).toEqual(value);
  });
});

describe("a vector is a row or a column", () => {
  test.each([
    "1 2 3",
    "1, 2, 3",
    "1,2,3",
    "[1,2,3]",
    "(1; 2; 3)",
    "1\n2\n3",
    "1\t2\t3",
    "[[1],[2],[3]]",
    "[1;2;3]",
  ])("%j", (text) => {
    expect(vectorOf(text)).toEqual([1, 2, 3]);
  });

  test.each(["1,5; 2,5", "1,5\n2,5", "1,5 2,5", "1.5, 2.5", "1,5\t2,5", "(1,5; 2,5)"])(
    "decimals: %j",
    (text) => {
      expect(vectorOf(text)).toEqual([1.5, 2.5]);
    },
  );

  test("of two rows and columns there is none", () => {
    expect(vectorOf("1 2\n3 4")).toContain("This is a matrix");
  });
});

describe("what is no table, or could be two, is refused with the reason", () => {
  test.each([
    ["", "no answer yet"],
    ["1,5; 2,5", "not clear whether the commas"],
    ["1,5, 2,5", "not clear whether the commas"],
    ["1,5\n2,5", "not clear whether the commas"],
    ["[[1,2],[3,4]", "brackets do not match"],
    ["]1 2[", "brackets do not match"],
    ["[[[1]]]", "brackets do not match"],
    ["[1,2],3", "brackets do not match"],
    ["1 2\n3", "different numbers of elements"],
    ["1\t\t2", "Row 1 has an empty cell"],
    ["[[]]", "Row 1 has an empty cell"],
    ["1 x\n3 4", "“x” in row 1 is not a number"],
    ["NaN 1", "“NaN” in row 1 is not a number"],
    ["1/0 1", "denominator is zero"],
    ["1e999 1", "too large"],
    ["1 ".repeat(51), "at most 50"],
    ["1\n".repeat(51), "at most 50"],
    ["1 ".repeat(10_001), "too long"],
  ])("%j", (text, problem) => {
    expect(matrixOf(text)).toContain(problem);
  });
});

const cell = fc.oneof(
  fc.integer({ min: -999, max: 999 }),
  fc.integer({ min: -999, max: 999 }).map((n) => n / 8),
);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const withComma = (value: number) => String(value).replace(".", ",");

describe("a matrix equals itself", () => {
  check.prop([tables])("as JSON", (table) => {
    expect(matrixOf(JSON.stringify(table))).toEqual(table);
  });

  check.prop([tables])("pasted from a spreadsheet with decimal commas", (table) => {
    // One column alone may be read in two ways, and is then refused.
    fc.pre(table[0].length > 1);
    expect(matrixOf(table.map((row) => row.map(withComma).join("\t")).join("\n"))).toEqual(table);
  });

  check.prop([tables])("with decimal commas between semicolons", (table) => {
    fc.pre(table[0].length > 1);
    expect(matrixOf(`[${table.map((row) => `[${row.map(withComma).join("; ")}]`).join("; ")}]`)).toEqual(
      table,
    );
  });

  check.prop([tables])("from the TeX that the preview shows", (table) => {
    const reading = readMatrix(JSON.stringify(table));
    expect(reading.kind === "read" && matrixOf(reading.tex.en)).toEqual(table);
  });
});

test("the preview has the decimal sign of the language", () => {
  expect(readVector("0.5; -1")).toMatchObject({
    tex: {
      ru: "\\begin{pmatrix} 0{,}5 \\\\ -1 \\end{pmatrix}",
      en: "\\begin{pmatrix} 0.5 \\\\ -1 \\end{pmatrix}",
    },
  });
});
