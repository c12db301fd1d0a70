import { expect, test } from "vitest";
import { withoutReplaced } from "#lib/review/replaced.ts";

type Row = { id: string; attemptId: string; timed: boolean; byHand: boolean; waits: boolean };

const sent = (id: string, fields: Partial<Row> = {}): Row => ({
  id,
  attemptId: "one",
  timed: false,
  byHand: true,
  waits: true,
  ...fields,
});
const left = (...rows: Row[]) =>
  withoutReplaced(
    rows,
    (row) => row,
    ({ waits }) => waits,
  ).map(({ id }) => id);

test("of homework that a hand grades only the newest waits", () => {
  expect(left(sent("a"), sent("b"), sent("c"))).toEqual(["c"]);
  expect(left(sent("a"), sent("b", { waits: false }))).toEqual(["b"]);
});

test("what a hand has graded counts, whatever was sent later", () => {
  expect(left(sent("a", { waits: false }), sent("b"), sent("c"))).toEqual(["a", "c"]);
});

test("an essay still waits when nothing for a hand came after it", () => {
  expect(left(sent("a"), sent("b", { byHand: false, waits: false }))).toEqual(["a", "b"]);
});

test("of an attempt with a clock only the last hand-in counts, graded or not; other attempts stay", () => {
  const timed = { timed: true, byHand: false, waits: false };
  const rows = [
    sent("a", timed),
    sent("b", timed),
    sent("c", { ...timed, attemptId: "two" }),
    sent("d", { ...timed, waits: true }),
  ];
  expect(left(...rows)).toEqual(["c", "d"]);
});

test("source texts are never replaced", () => {
  expect(
    withoutReplaced(
      ["a", "b"],
      () => null,
      () => true,
    ),
  ).toEqual(["a", "b"]);
});
