import { expect, test } from "vitest";
import { auditChanges } from "#lib/audit/audit-changes.ts";
import { defaultPolicy } from "#lib/policy.ts";

const told = (before: Record<string, unknown> | null, after: Record<string, unknown> | null) =>
  auditChanges(before, after).map(({ field, before, after }) => [field, before, after]);

test("only what changed is told, each in the form in which people read it", () => {
  const row = {
    id: "1",
    title: { ru: "Экзамен", en: "Exam" },
    room: "R407",
    shuffle: false,
    softDeadline: null,
  };
  const moved = { ...row, shuffle: true, softDeadline: "2026-11-26T02:44:23.659+00:00" };
  expect(told(row, moved)).toEqual([
    ["shuffle", { kind: "flag", on: false }, { kind: "flag", on: true }],
    ["softDeadline", null, { kind: "time", at: new Date("2026-11-26T02:44:23.659Z") }],
  ]);
  expect(told(null, { title: row.title, room: "R407" })).toEqual([
    ["title", null, { kind: "localised", text: row.title }],
    ["room", null, { kind: "text", text: "R407" }],
  ]);
});

test("a policy is told rule by rule, and the points of a part as one share", () => {
  const policy = { ...defaultPolicy, weights: { homework: 40, midterm: 30, exam: 30 } };
  expect(told({ policy: defaultPolicy }, { policy })).toEqual([
    ["weightHomework", { kind: "number", text: "50" }, { kind: "number", text: "40" }],
    ["weightMidterm", { kind: "number", text: "20" }, { kind: "number", text: "30" }],
  ]);
  const floored = { ...defaultPolicy, rounding: { method: "floor" }, late: { method: "linear" } };
  expect(told({ policy: defaultPolicy }, { policy: floored })).toEqual([
    ["rounding", { kind: "word", word: "half_up" }, { kind: "word", word: "floor" }],
    ["late", { kind: "word", word: "multiply" }, { kind: "word", word: "linear" }],
    ["lateShare", { kind: "number", text: "0.5" }, null],
  ]);
  expect(told(null, { numerator: 3, denominator: 4, authorId: "1" })).toEqual([
    ["share", null, { kind: "share", part: "3", of: "4" }],
  ]);
});

test("a text is never taken for a word, a time or a number", () => {
  for (const text of ["points", "2026-11-26T02:44:23.659+00:00", "1/2", "0.5"])
    expect(told(null, { reason: text })).toEqual([["reason", null, { kind: "text", text }]]);
});

test("what is not as it is written today keeps its column and is told as it is", () => {
  expect(auditChanges(null, { gone: "x", policy: { weights: 1 } })).toEqual([
    { field: null, column: "gone", before: null, after: { kind: "text", text: "x" } },
    { field: null, column: "policy", before: null, after: { kind: "text", text: '{"weights":1}' } },
  ]);
});
