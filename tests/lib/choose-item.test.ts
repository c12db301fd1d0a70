import { expect, test } from "vitest";
import { chooseItem } from "#lib/deadline.ts";
import { defaultPolicy } from "#lib/policy.ts";

const { late } = defaultPolicy;
const at = (day: number) => new Date(Date.UTC(2024, 10, day));
const item = (id: string, opens: number, soft: number | null, hard: number | null) => ({
  id,
  assessment: {
    opensAt: at(opens),
    softDeadline: soft === null ? null : at(soft),
    hardDeadline: hard === null ? null : at(hard),
  },
});
const chosen = (day: number, ...items: ReturnType<typeof item>[]) => {
  const ids = [items, items.toReversed()].map((each) => chooseItem(each, at(day), late)?.id);
  expect(ids[0]).toBe(ids[1]);
  return ids[0];
};

const first = item("first", 1, 10, 20);
const second = item("second", 8, 18, 28);

test("a submission goes to the open item that credits it most", () => {
  expect(chosen(15, first, second)).toBe("second");
  expect(chosen(19, first, second)).toBe("first");
});

test("of items that credit it equally it goes to the one that closes first", () => {
  expect(chosen(9, first, second)).toBe("first");
  expect(chosen(9, first, item("for ever", 1, null, null))).toBe("first");
});

test("an item that is open is chosen before one to come or one that is over", () => {
  expect(chosen(5, first, second)).toBe("first");
  expect(chosen(25, first, second)).toBe("second");
});

test("while none is open it is the next to open, and after all the last to have closed", () => {
  expect(chosen(0, second, first)).toBe("first");
  expect(chosen(22, first, item("third", 25, 28, 30))).toBe("third");
  expect(chosen(29, first, second)).toBe("second");
  expect(chosen(9)).toBeUndefined();
});
