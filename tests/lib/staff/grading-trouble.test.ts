import { expect, test } from "vitest";
import { gradingTrouble } from "#lib/staff/grading-trouble.ts";

const well = { graders: 1, oldestWaitingMs: null, unresolvedFaults: 0 };

test("nothing is wrong while graders are alive, the queue moves and no fault is open", () => {
  expect(gradingTrouble(well)).toBeNull();
  expect(gradingTrouble({ ...well, oldestWaitingMs: 60_000 })).toBeNull();
});

test("the first thing to mend is told: no grader, then an open fault, then a queue that stands", () => {
  expect(gradingTrouble({ graders: 0, oldestWaitingMs: 99_000, unresolvedFaults: 2 })).toBe("no_graders");
  expect(gradingTrouble({ ...well, oldestWaitingMs: 99_000, unresolvedFaults: 2 })).toBe("faults");
  expect(gradingTrouble({ ...well, oldestWaitingMs: 60_001 })).toBe("slow");
});
