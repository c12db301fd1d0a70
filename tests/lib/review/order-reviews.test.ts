import { expect, test } from "vitest";
import { filterReviews, neighbours, orderReviews, type Reviewable } from "#lib/review/order-reviews.ts";
import { filterQuery, reviewFilterSchema } from "#lib/review/review-filter.ts";

const review = (submissionId: string, fields: Partial<Reviewable> = {}): Reviewable => ({
  submissionId,
  itemId: "item",
  assessment: { id: "exam", position: 1 },
  itemPosition: 1,
  group: "201",
  kinds: ["essay"],
  createdAt: new Date(0),
  ...fields,
});
const many = Array.from({ length: 30 }, (_, index) => review(`s${index}`));
const ids = (rows: readonly { submissionId: string }[]) => rows.map(({ submissionId }) => submissionId);

test("each reviewer has an order of their own, the same each time and whoever comes or goes", () => {
  const order = (rows: Reviewable[], who: string) => ids(orderReviews(rows, who, "shuffled"));
  const mine = order(many, "anwar");
  expect(mine).not.toEqual(ids(many));
  expect(order(many.toReversed(), "anwar")).toEqual(mine);
  expect(order(many, "yazan")).not.toEqual(mine);
  const fewer = many.filter(({ submissionId }) => submissionId !== mine[3]);
  expect(order(fewer, "anwar")).toEqual(mine.filter((id) => id !== mine[3]));
});

test("the order differs from question to question, and the questions stay together", () => {
  const second = many.map((row) => ({ ...row, itemId: "other", itemPosition: 2 }));
  const order = ids(orderReviews([...second, ...many], "anwar", "shuffled"));
  expect(order.slice(0, 30).toSorted()).toEqual(ids(many).toSorted());
  expect(order.slice(30)).not.toEqual(order.slice(0, 30));
});

test("by time, the oldest or the newest come first", () => {
  const rows = [3, 1, 2].map((day) => review(`s${day}`, { createdAt: new Date(day) }));
  expect(ids(orderReviews(rows, "anwar", "oldest"))).toEqual(["s1", "s2", "s3"]);
  expect(ids(orderReviews(rows, "anwar", "newest"))).toEqual(["s3", "s2", "s1"]);
});

test("a filter lets through what is of its assessment, group and kind", () => {
  const rows = [
    review("all"),
    review("otherGroup", { group: "202" }),
    review("otherKind", { kinds: ["true_false"] }),
    review("otherWork", { assessment: { id: "quiz", position: 2 } }),
  ];
  const filter = reviewFilterSchema.parse({ assessment: "exam", group: "201", kind: "essay" });
  expect(ids(filterReviews(rows, filter))).toEqual(["all"]);
  expect(ids(filterReviews(rows, reviewFilterSchema.parse({})))).toEqual(ids(rows));
});

test("what the address of the queue has wrong is as if it were not there", () => {
  const filter = reviewFilterSchema.parse({ kind: "nonsense", sort: ["oldest", "newest"], group: "201" });
  expect(filter).toEqual({ assessment: "", kind: "", group: "201", sort: "shuffled", names: "hidden" });
  expect(filterQuery(filter)).toBe("?group=201");
  expect(filterQuery(reviewFilterSchema.parse({}))).toBe("");
});

test("next leads past what is graded or taken, and round to the beginning; previous leads to any", () => {
  const row = (submissionId: string, waiting = true, claimedByOther = false) => ({
    submissionId,
    waiting,
    claimedByOther,
  });
  const rows = [row("a"), row("b", false), row("c", true, true), row("d"), row("e", false)];
  expect(neighbours(rows, "a")).toEqual({ previous: null, next: "d" });
  expect(neighbours(rows, "d")).toEqual({ previous: "c", next: "a" });
  expect(neighbours([row("a")], "a")).toEqual({ previous: null, next: null });
});
