import fc from "fast-check";
import { expect, test } from "vitest";
import { foldGradebook } from "#lib/gradebook.ts";
import type { GradebookRows } from "#lib/gradebook-rows.ts";
import { locales } from "#lib/locale.ts";
import { previewPolicy } from "#lib/policy/preview-policy.ts";
import { readPolicy, type TypedPolicy, typePolicy } from "#lib/policy/typed-policy.ts";
import { defaultPolicy, type Policy, policySchema } from "#lib/policy.ts";

const share = fc.integer({ min: 0, max: 10_000 }).map((tenThousandths) => String(tenThousandths / 10_000));
const policies: fc.Arbitrary<Policy> = fc.record({
  weights: fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .filter(([a, b]) => a + b <= 100)
    .map(([homework, midterm]) => ({ homework, midterm, exam: 100 - homework - midterm })),
  rounding: fc.oneof(
    fc.constantFrom("half_up", "half_even", "floor").map((method) => ({ method }) as const),
    fc.tuple(share, share).map(([a, b]) => {
      const [down, up] = Number(a) <= Number(b) ? [a, b] : [b, a];
      return { method: "threshold", down, up } as const;
    }),
  ),
  late: fc.oneof(
    share.map((by) => ({ method: "multiply", by }) as const),
    share.map((at) => ({ method: "cap", at }) as const),
    share.map((amount) => ({ method: "subtract_per_day", share: amount }) as const),
    fc.constant({ method: "linear" } as const),
  ),
  appealDays: fc.integer({ min: 0, max: 60 }),
});

test("rules that are typed as they stand are read as they stand", () => {
  fc.assert(
    fc.property(policies, fc.constantFrom(...locales), (policy, locale) => {
      expect(readPolicy(typePolicy(policy, locale))).toEqual({ kind: "read", policy });
      expect(policySchema.parse(policy)).toEqual(policy);
    }),
  );
});

test("a decimal comma is a decimal point", () => {
  const typed: TypedPolicy = {
    ...typePolicy(defaultPolicy, "en"),
    rounding: "threshold",
    down: "0,4",
    up: "0,65",
  };
  expect(readPolicy({ ...typed, share: "33,3" })).toMatchObject({
    policy: { rounding: { down: "0.4", up: "0.65" }, late: { by: "0.333" } },
  });
});

test.for<[Partial<TypedPolicy>, string[]]>([
  [{ homework: "51" }, ["sum"]],
  [{ homework: "49" }, ["sum"]],
  [{ homework: "" }, ["weights"]],
  [{ midterm: "-20" }, ["weights"]],
  [{ exam: "30.5" }, ["weights"]],
  [{ rounding: "threshold", down: "0.7", up: "0.6" }, ["bounds"]],
  [{ rounding: "threshold", down: "0.4", up: "1.1" }, ["bounds"]],
  [{ share: "101" }, ["share"]],
  [{ share: "-1" }, ["share"]],
  [{ share: "1e1" }, ["share"]],
  [{ share: "0.00001" }, ["share"]],
  [{ appealDays: "61" }, ["days"]],
  [{ share: "", appealDays: "x" }, ["share", "days"]],
])("what is wrong with %o is named", ([typed, mistakes]) => {
  expect(readPolicy({ ...typePolicy(defaultPolicy, "en"), ...typed })).toEqual({ kind: "wrong", mistakes });
});

test("a field that is not shown cannot be wrong", () => {
  const typed = { ...typePolicy(defaultPolicy, "en"), down: "x", up: "y" };
  expect(readPolicy(typed)).toEqual({ kind: "read", policy: defaultPolicy });
  expect(readPolicy({ ...typed, late: "linear", share: "x" }).kind).toBe("read");
});

test.for<[boolean, Partial<Policy>]>([
  [true, { weights: { homework: 0, midterm: 0, exam: 100 } }],
  [false, { weights: { homework: 50, midterm: 20, exam: 29 } }],
  [false, { weights: { homework: 50, midterm: 20, exam: 31 } }],
  [false, { weights: { homework: 80, midterm: 30, exam: -10 } }],
  [true, { rounding: { method: "threshold", down: "0.5", up: "0.5" } }],
  [false, { rounding: { method: "threshold", down: "0.51", up: "0.5" } }],
  [false, { late: { method: "multiply", by: "1.01" } }],
  [false, { late: { method: "cap", at: "-0.1" } }],
])("rules that are sent are taken: %o, of %o", ([taken, fields]) => {
  expect(policySchema.safeParse({ ...defaultPolicy, ...fields }).success).toBe(taken);
});

test("rules that were kept before there were appeals give a week", () => {
  const { appealDays, ...before } = defaultPolicy;
  expect(policySchema.parse(before)).toEqual(defaultPolicy);
});

const marks = (rows: [string, string, string, string][]): GradebookRows => {
  const createdAt = new Date("2024-12-01T00:00:00Z");
  return {
    now: createdAt,
    policy: defaultPolicy,
    assessments: [],
    students: rows.map(([id]) => ({
      enrolmentId: id,
      userId: id,
      name: id,
      email: `${id}@x.ru`,
      group: null,
    })),
    submissions: [],
    rulings: [],
    extensions: [],
    overrides: [],
    regradeRuns: [],
    roundings: [],
    marks: rows.flatMap(([enrolmentId, homework, midterm, exam]) => [
      { enrolmentId, component: "homework" as const, mark: homework, createdAt },
      { enrolmentId, component: "midterm" as const, mark: midterm, createdAt },
      { enrolmentId, component: "exam" as const, mark: exam, createdAt },
    ]),
  };
};

test("a preview tells whose grade changes, whose sum alone, and for whom nothing does", () => {
  // 0.5·h + 0.2·m + 0.3·e: 6.5 → 7, 5.2 → 5, 8 → 8
  const rows = marks([
    ["up to half", "10", "6", "1"],
    ["the same grade", "5", "6", "5"],
    ["all alike", "8", "8", "8"],
  ]);
  const down = previewPolicy(rows, { ...defaultPolicy, rounding: { method: "floor" } });
  expect(down.changes).toMatchObject([
    { student: { enrolmentId: "up to half" }, change: "loses", before: { grade: 7 }, after: { grade: 6 } },
  ]);
  expect(down).toMatchObject({ sumsOnly: 0, unchanged: 2 });
  const weights = previewPolicy(rows, {
    ...defaultPolicy,
    weights: { homework: 40, midterm: 20, exam: 40 },
  });
  expect(weights.changes).toMatchObject([{ before: { grade: 7 }, after: { grade: 6 } }]); // 5.6
  expect(weights).toMatchObject({ sumsOnly: 0, unchanged: 2 });
  const other = previewPolicy(rows, { ...defaultPolicy, weights: { homework: 49, midterm: 21, exam: 30 } });
  expect(other).toMatchObject({ sumsOnly: 1, unchanged: 1, changes: [{ change: "loses" }] }); // 6.46
});

test("a preview tells nothing from zero", () => {
  const rows = marks([["zeros", "0", "0", "0"]]);
  const homeworkAlone: Policy = { ...defaultPolicy, weights: { homework: 100, midterm: 0, exam: 0 } };
  const before = { grade: null, complete: false };
  const after = { grade: 0, complete: true };
  const homework = { ...rows, marks: rows.marks.slice(0, 1) };
  expect(previewPolicy(homework, homeworkAlone).changes).toMatchObject([{ change: "gains", before, after }]);
  const back = previewPolicy({ ...homework, policy: homeworkAlone }, defaultPolicy);
  expect(back.changes).toMatchObject([{ change: "loses", before: after, after: before }]);
});

test("a preview agrees with the grades that the rules give once they hold", () => {
  fc.assert(
    fc.property(policies, policies, (before, after) => {
      const rows = {
        ...marks([
          ["a", "10", "6", "1"],
          ["b", "3.3", "9.1", "7"],
        ]),
        policy: before,
      };
      const then = foldGradebook({ ...rows, policy: after }).map(({ soFar }) => soFar.grade);
      const was = foldGradebook(rows).map(({ soFar }) => soFar.grade);
      const told = new Map(
        previewPolicy(rows, after).changes.map(({ student, after }) => [student.enrolmentId, after.grade]),
      );
      expect(["a", "b"].map((id, index) => told.get(id) ?? was[index])).toEqual(then);
    }),
  );
});
