import { test as check, fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { seededRandom } from "#exercises/kit/random.ts";
import { asAsked } from "#lib/answer/asked.ts";
import { judgePart } from "#lib/answer/judge-part.ts";
import type { Key, Tolerance } from "#lib/answer/key.ts";
import { readMatrix, readVector } from "#lib/answer/read-table.ts";
import { one, zero } from "#lib/exact.ts";
import type { Answer, Part } from "#lib/question.ts";

const common = { id: "part", label: { ru: "", en: "" }, weight: 1 };
const exactly: Tolerance = { kind: "absolute", value: 0 };
const within: Tolerance = { kind: "absolute", value: 0.01 };

function earned(part: Part, key: Key, answer: Answer) {
  const asked = asAsked(part, key, answer);
  if (asked === null) throw new Error("not of one kind");
  const result = judgePart(asked, seededRandom(1).uniform);
  if (result.kind !== "earned") throw new Error("not by machine");
  return result.earned;
}

const comma = (text: string) => text.replaceAll(".", ",");

describe("a number", () => {
  const part: Part = {
    kind: "number",
    ...common,
    units: [
      { symbols: ["м", "m"], factor: 1 },
      { symbols: ["см", "cm"], factor: 0.01 },
    ],
  };
  const asKey = (value: number, tolerance: Tolerance): Key => ({
    kind: "number",
    value,
    tolerance,
    mistakes: [],
  });
  const answer = (text: string): Answer => ({ kind: "number", text });
  const fractions = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 99 }));

  check.prop([fractions])("passes in each spelling and unit", ([numerator, denominator]) => {
    const key = asKey(numerator / denominator, exactly);
    const value = numerator / denominator;
    for (const text of [
      `${numerator}/${denominator} m`,
      ` ${numerator} / ${denominator}м `,
      `${value} m`,
      `${comma(String(value))} м`,
      `${value * 100} cm`,
      `${value.toExponential()} m`,
      `${String(value).replace("-", "−")} м`,
    ])
      expect(earned(part, key, answer(text)).equals(one), text).toBe(true);
  });

  check.prop([fractions, fc.constantFrom(0.011, -0.011, 1, -1, 100)])(
    "that is wrong never passes",
    ([numerator, denominator], off) => {
      const value = numerator / denominator;
      expect(earned(part, asKey(value, within), answer(`${value + off} m`)).equals(zero)).toBe(true);
      expect(earned(part, asKey(value, within), answer(`${value} `)).equals(zero)).toBe(true);
      fc.pre(Math.abs(value) > 0.02);
      expect(earned(part, asKey(value, within), answer(`${value} cm`)).equals(zero)).toBe(true);
    },
  );
});

describe("a matrix", () => {
  const part: Part = { kind: "matrix", ...common };
  const asKey = (value: number[][]): Key => ({ kind: "matrix", value, tolerance: within, mistakes: [] });
  const answer = (text: string): Answer => ({ kind: "matrix", text });
  const cell = fc.integer({ min: -99, max: 99 }).map((n) => n / 4);
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  check.prop([tables])("passes in each spelling", (table) => {
    const rows = (separator: string) => table.map((row) => row.join(separator));
    for (const text of [
      JSON.stringify(table),
      rows("\t").join("\n"),
      comma(rows("\t").join("\r\n")),
      rows(" ").join("\n"),
      `[${rows(" ").join("; ")}]`,
      `[${rows(", ")
        .map((row) => `[${row}]`)
        .join(",\n ")}]`,
      comma(
        `[${rows("; ")
          .map((row) => `[${row}]`)
          .join("; ")}]`,
      ),
      `\\begin{bmatrix} ${rows(" & ").join(" \\\\ ")} \\end{bmatrix}`,
    ])
      expect(earned(part, asKey(table), answer(text)).equals(one), text).toBe(true);
  });

  check.prop([tables, fc.nat(), fc.nat(), fc.constantFrom(0.02, -0.02, 5)])(
    "that is wrong never passes",
    (table, i, j, off) => {
      const row = i % table.length;
      const column = j % table[0].length;
      const changed = table.with(row, table[row].with(column, table[row][column] + off));
      for (const wrong of [
        changed,
        [...table, table[0]],
        table.map((cells) => [...cells, 0]),
        table.map((cells) => cells.slice(1)),
      ])
        expect(earned(part, asKey(table), answer(JSON.stringify(wrong))).equals(zero)).toBe(true);
      const transposed = table[0].map((_, k) => table.map((cells) => cells[k]));
      fc.pre(JSON.stringify(transposed) !== JSON.stringify(table));
      fc.pre(
        transposed.some((cells, r) =>
          cells.some((value, c) => Math.abs(value - (table[r]?.[c] ?? 1e9)) > 0.01),
        ),
      );
      expect(earned(part, asKey(table), answer(JSON.stringify(transposed))).equals(zero)).toBe(true);
    },
  );
});

describe("a hostile table is answered within milliseconds", () => {
  test.each([
    "[",
    "]",
    "[1,",
    "1,",
    "1;",
    "1\t",
    "\n",
    "&",
    "\\\\",
    "9",
    "1e9",
    "-",
    ",",
    "(1",
    "\\begin{matrix}",
    "ﷺ",
    "½",
    "²",
    "\0",
    "😀",
    "[[1],",
  ])("%j again and again", (piece) => {
    const text = piece.repeat(Math.floor(20_000 / piece.length));
    const started = performance.now();
    readMatrix(text);
    readVector(text.slice(0, 2000));
    expect(performance.now() - started).toBeLessThan(250);
  });
});
