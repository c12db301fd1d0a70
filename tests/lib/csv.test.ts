import { test as check, fc } from "@fast-check/vitest";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { readCsv, writeCsv } from "#lib/csv.ts";

const read = (text: string) => readCsv(text, ["email", "mark"], ["note"]);

test.each([
  ["commas", "email,mark\na@b.c,7.5\n"],
  ["semicolons and a decimal comma", "email;mark\na@b.c;7,5\n"],
  ["tabs", "email\tmark\na@b.c\t7.5\n"],
  ["a byte order mark and Windows line ends", "\uFEFFemail,mark\r\na@b.c,7.5\r\n"],
  ["another order, other columns and capitals", "Name,MARK,Email\nАнна,7.5,a@b.c\n"],
])("a table with %s is read", (_, text) => {
  const [row] = read(text).rows ?? [];
  expect(row?.line).toBe(2);
  expect(row?.cells.email).toBe("a@b.c");
  expect(row?.cells.mark).toMatch(/^7[.,]5$/);
});

test("rows are named by the line they begin on, line breaks in cells and empty lines counted", () => {
  const { rows } = read('email,mark,note\na,1,"two\nlines"\n\nb,2,\n,,\nc,3,');
  expect(rows?.map(({ line, cells }) => [line, cells.email])).toEqual([
    [2, "a"],
    [5, "b"],
    [7, "c"],
  ]);
});

test.each([
  ["", { problem: "empty_file" }],
  ["email,mark\n\n", { problem: "empty_file" }],
  ["email\na@b.c\n", { problem: "no_column", column: "mark" }],
  ['email,mark\n"a,1\n', { problem: "broken_csv" }],
])("%j is refused with its reason", (text, problem) => {
  expect(read(text).problem).toMatchObject(problem);
});

test.each(["=1+1", "+7", "-7", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])(
  "%j does not reach a spreadsheet as a formula",
  (cell) => {
    const [[written] = []] = parse(writeCsv([[cell]], { bom: false }), { relax_quotes: true });
    expect(written).toMatch(/^'|^[^=+\-@\t\r\n＝]/);
  },
);

test("the byte order mark is written when asked for", () => {
  expect(writeCsv([["Имя"]], { bom: true })).toBe('\uFEFF"Имя"\r\n');
  expect(writeCsv([["Имя"]], { bom: false })).toBe('"Имя"\r\n');
});

const cells = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));

check.prop([fc.array(fc.tuple(cells, cells, cells), { minLength: 1, maxLength: 5 })])(
  "any text survives the way out and back in",
  (rows) => {
    expect(parse(writeCsv(rows, { bom: true }), { bom: true })).toEqual(rows);
  },
);
