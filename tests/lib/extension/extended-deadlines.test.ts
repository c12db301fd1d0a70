import { expect, test } from "vitest";
import { isOver, submissionWindow } from "#lib/deadline.ts";
import { extendedDeadlines, isExtended } from "#lib/extension/extended-deadlines.ts";

const on = (day: number) => new Date(Date.UTC(2026, 10, day));
const own = { opensAt: on(1), softDeadline: on(10), hardDeadline: on(20) };

test("without an extension the deadlines of the assessment hold", () => {
  expect(extendedDeadlines(own, null)).toEqual(own);
  expect(extendedDeadlines(own, { softDeadline: null, hardDeadline: null })).toEqual(own);
});

test("an extension moves each deadline that it names and no other", () => {
  expect(extendedDeadlines(own, { softDeadline: on(12), hardDeadline: null })).toEqual({
    ...own,
    softDeadline: on(12),
  });
  expect(extendedDeadlines(own, { softDeadline: null, hardDeadline: on(25) })).toEqual({
    ...own,
    hardDeadline: on(25),
  });
});

test("an extension never takes time away, also when the assessment was moved past it", () => {
  expect(extendedDeadlines(own, { softDeadline: on(5), hardDeadline: on(15) })).toEqual(own);
});

test("a soft deadline past the hard one takes it along, so that what is worth everything is also taken", () => {
  const deadlines = extendedDeadlines(own, { softDeadline: on(24), hardDeadline: null });
  expect(deadlines.hardDeadline).toEqual(on(24));
  expect(isOver(on(23), deadlines)).toBe(false);
  expect(submissionWindow(on(23), deadlines, { method: "multiply", by: "0.5" }).state).toBe("open");
});

test("an extension makes no deadline where the assessment has none", () => {
  const open = { opensAt: on(1), softDeadline: null, hardDeadline: null };
  expect(extendedDeadlines(open, { softDeadline: on(12), hardDeadline: on(25) })).toEqual(open);
  const single = { ...own, softDeadline: null };
  expect(extendedDeadlines(single, { softDeadline: on(22), hardDeadline: on(25) })).toEqual({
    ...single,
    hardDeadline: on(25),
  });
});

test("an extension that the assessment has caught up with is none any more", () => {
  expect(isExtended(own, { softDeadline: null, hardDeadline: on(25) })).toBe(true);
  expect(isExtended(own, { softDeadline: on(10), hardDeadline: on(20) })).toBe(false);
  expect(isExtended(own, null)).toBe(false);
});
