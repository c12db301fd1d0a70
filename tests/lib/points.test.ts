import { expect, test } from "vitest";
import { readCredit, sendCredit } from "#lib/credit.ts";
import { exact } from "#lib/exact.ts";
import { showPoints } from "#lib/points.ts";

test("points that end are shown whole, and points that do not are said to be rounded", () => {
  expect(showPoints(exact(3, 5), "ru")).toBe("0,6");
  expect(showPoints(exact(3, 5), "en")).toBe("0.6");
  expect(showPoints(exact(10), "ru")).toBe("10");
  expect(showPoints(exact(1, 16), "en")).toBe("0.0625");
  expect(showPoints(exact(2, 3), "ru")).toBe("≈ 0,67");
  expect(showPoints(exact(401, 200), "en")).toBe("2.005");
});

test("a credit comes out of JSON as it went in", () => {
  const credit = { kind: "subtract", share: exact(1, 3) } as const;
  const arrived = readCredit(JSON.parse(JSON.stringify(sendCredit(credit))));
  expect(arrived.kind === "subtract" && arrived.share.equals(credit.share)).toBe(true);
});
