import { expect, test } from "vitest";
import { cellNumber, type GradeCell, packCell, readCell } from "#components/grades/grade-cell.ts";
import { assessmentState } from "#lib/assessment-state.ts";
import { exact, zero } from "#lib/exact.ts";
import type { ItemState } from "#lib/item-standing.ts";

const item = { id: "a", content: { kind: "exercise" as const, id: "a" }, points: "10", position: 1 };
const assessment = {
  id: "homework",
  component: "homework" as const,
  title: { ru: "Работа", en: "Work" },
  position: 1,
  opensAt: new Date(0),
  softDeadline: null,
  hardDeadline: null,
  startsAt: null,
  room: null,
  windowEndsAt: null,
  feedback: "at_once" as const,
  releasedAt: null,
  items: [item],
};
const standing = (...states: ItemState[]) => ({
  assessment,
  deadlines: assessment,
  extension: null,
  items: states.map((state) => ({
    item,
    state,
    points: null,
    overridden: false,
    best: null,
    pending: 0,
    attempts: [],
  })),
  earned: states.includes("scored") ? exact(5) : zero,
  counted: zero,
  possible: exact(10),
});

test("missing, not submitted, being graded, zero and excused are five different things", () => {
  const states: ItemState[] = ["missing", "not_submitted", "ungraded", "excused"];
  expect(states.map((state) => assessmentState(standing(state)))).toEqual(states.map((state) => ({ state })));
  const zeroScored = { ...standing("scored"), earned: zero };
  expect(assessmentState(zeroScored)).toEqual({ state: "scored", points: zero, open: false });
});

test("points with something missing beside them can still change; with something excused they cannot", () => {
  expect(assessmentState(standing("scored", "missing"))).toMatchObject({ state: "scored", open: true });
  expect(assessmentState(standing("scored", "not_submitted"))).toMatchObject({ open: false });
  expect(assessmentState(standing("scored", "excused"))).toMatchObject({ open: false });
  expect(assessmentState(standing("missing", "excused"))).toEqual({ state: "missing" });
});

test("a cell arrives at the page as what it was", () => {
  const cells: GradeCell[] = [
    { state: "settled", text: "0" },
    { state: "so_far", text: "7,25" },
    ...(["ungraded", "missing", "not_submitted", "excused"] as const).map((state) => ({ state })),
  ];
  expect(cells.map((cell) => readCell(packCell(cell)))).toEqual(cells);
  expect(cells.map((cell) => cellNumber(packCell(cell)))).toEqual([
    0,
    7.25,
    undefined,
    undefined,
    0,
    undefined,
  ]);
});
