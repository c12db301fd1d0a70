import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { changedLines, type SentLine } from "#lib/rubric/changed-lines.ts";
import { rescore, whyLook } from "#lib/rubric/rescore.ts";
import { allPoints, pointsFor, type RubricLine, rubricLines } from "#lib/rubric/rubric-lines.ts";

const text = { ru: "Строка", en: "Line" };
const line = (id: number, points: number): RubricLine => ({ id, text, points });
const before = [line(0, 3), line(1, 2), line(2, 1), line(3, 2)];
const given = (points: number, lines: number[]) => ({ points, of: 8, lines });

test("a line that was met stays met whatever it is worth now, one that is gone gives nothing, a new one is not met", () => {
  const after = [line(3, 2), line(0, 5), line(4, 4), line(1, 2)];
  expect(rescore(given(6, [0, 2, 3]), before, after)).toEqual({ points: 7, of: 13, lines: [3, 0] });
  expect(rescore(given(0, []), before, after)).toEqual({ points: 0, of: 13, lines: [] });
});

test("what a person gave or took beside the lines stays, as far as there are points for it", () => {
  const dearer = [line(0, 4), line(1, 2), line(2, 1), line(3, 2)];
  expect(rescore(given(4, [0, 1]), before, dearer)?.points).toBe(5);
  expect(rescore(given(8, []), before, [line(0, 3)])).toEqual({ points: 3, of: 3, lines: [] });
  expect(rescore(given(0, [0]), before, [line(0, 1)])?.points).toBe(0);
});

test("points of another rubric's total are not guessed at", () => {
  expect(rescore({ points: 1, of: 4, lines: [0] }, before, before)).toBeNull();
  expect(whyLook(null, before, before)).toEqual(["other_rubric"]);
});

test("a person should look when a line was added since they did, or when the points are not those of the lines", () => {
  const after = [...before, line(4, 1)];
  expect(whyLook(given(3, [0]), before, before)).toEqual([]);
  expect(whyLook({ points: 3, of: 9, lines: [0] }, before, after)).toEqual(["new_line"]);
  expect(whyLook({ points: 4, of: 9, lines: [0] }, after, after)).toEqual(["beside"]);
});

/** What the staff do to a rubric: keep some of its lines in any order with any points, and add some. */
const randomPoints = fc.integer({ min: 1, max: 20 });
const randomRubric = fc.array(randomPoints, { minLength: 1, maxLength: 8 });
const randomEdit = fc.record({
  order: fc.array(fc.nat(20), { maxLength: 8 }),
  points: fc.array(randomPoints, { minLength: 9, maxLength: 9 }),
  added: fc.array(randomPoints, { minLength: 1, maxLength: 3 }),
});
type Edit = { order: number[]; points: number[]; added: number[] };

function edited(lines: readonly RubricLine[], { order, points, added }: Edit): SentLine[] {
  const kept = [...new Set(order.map((place) => lines[place % lines.length]))];
  return [
    ...kept.map(({ id }, place) => ({ id, text, points: points[place] ?? 1 })),
    ...added.map((points) => ({ id: null, text, points })),
  ];
}

test.prop([randomRubric, fc.array(randomEdit, { minLength: 1, maxLength: 5 })])(
  "through any changes a line keeps its id, and no new line ever gets the id of one that was there",
  (first, edits) => {
    const versions = [{ lines: rubricLines(first.map((points) => ({ text, points }))) }];
    for (const edit of edits) {
      const [{ lines }] = versions;
      const sent = edited(lines, edit);
      const next = changedLines(sent, versions) ?? [];
      const used = new Set(versions.flatMap((version) => version.lines.map(({ id }) => id)));
      expect(next.map(({ points }) => points)).toEqual(sent.map(({ points }) => points));
      expect(new Set(next.map(({ id }) => id)).size).toBe(next.length);
      for (const [place, { id }] of sent.entries()) {
        if (id === null) expect(used.has(next[place].id)).toBe(false);
        else expect(next[place].id).toBe(id);
      }
      versions.unshift({ lines: next });
    }
  },
);

test.prop([randomRubric, randomEdit, fc.array(fc.nat(7)), fc.integer({ min: -20, max: 20 })])(
  "what was given by the lines is, after a change, exactly what the lines that were met are worth now",
  (first, edit, places, beside) => {
    const old = rubricLines(first.map((points) => ({ text, points })));
    const after = changedLines(edited(old, edit), [{ lines: old }]) ?? [];
    const met = [...new Set(places.map((place) => place % old.length))];
    const of = allPoints(old);
    const typed = Math.min(Math.max(pointsFor(old, met) + beside, 0), of);
    const points = rescore({ points: pointsFor(old, met), of, lines: met }, old, after);
    expect(points).toMatchObject({ points: pointsFor(after, met), of: allPoints(after) });
    const apart = rescore({ points: typed, of, lines: met }, old, after);
    expect(apart?.points).toBeGreaterThanOrEqual(0);
    expect(apart?.points).toBeLessThanOrEqual(allPoints(after));
    // Back again, when nothing ran into a bound, it is what it was.
    const same = rescore({ points: typed, of, lines: met }, old, old);
    expect(same).toMatchObject({ points: typed, of });
  },
);

test("a line sent twice, or one of another version, is refused", () => {
  const versions = [{ lines: [line(0, 1), line(2, 1)] }, { lines: [line(0, 1), line(1, 1)] }];
  expect(changedLines([line(0, 1), line(0, 2)], versions)).toBeNull();
  expect(changedLines([line(1, 1)], versions)).toBeNull();
  expect(changedLines([{ id: null, text, points: 1 }], versions)?.[0].id).toBe(3);
});
