import { expect, test } from "vitest";
import type { FeedbackTime, ResultRules } from "#lib/sitting/results.ts";
import { results } from "#lib/sitting/results.ts";

const at = (time: string) => new Date(`2026-12-20T${time}:00Z`);
const rules = (feedback: FeedbackTime): ResultRules => ({
  feedback,
  releasedAt: null,
  windowEndsAt: at("12:00"),
});
const handedIn = { handedIn: true };

test("nobody sees results of what they have not handed in, not even after a release", () => {
  for (const feedback of ["at_once", "after_window", "on_release"] as const)
    expect(
      results(at("13:00"), { ...rules(feedback), releasedAt: at("12:30") }, { handedIn: false }),
    ).toEqual({
      shown: false,
      until: "handed_in",
      at: null,
    });
});

test("results are shown at once, when nobody can sit it any more, or on release, as the policy says", () => {
  const shown = (feedback: FeedbackTime, time: string) => results(at(time), rules(feedback), handedIn).shown;
  expect([shown("at_once", "10:30"), shown("after_window", "12:00"), shown("after_window", "12:01")]).toEqual(
    [true, false, true],
  );
  expect(shown("on_release", "23:59")).toBe(false);
});

test("a release shows them from its moment on", () => {
  const released = { ...rules("on_release"), releasedAt: at("14:00") };
  expect(results(at("13:59"), released, handedIn).shown).toBe(false);
  expect(results(at("14:00"), released, handedIn).shown).toBe(true);
});

test("who waits for the end of the window is told when that is", () => {
  expect(results(at("11:00"), rules("after_window"), handedIn)).toMatchObject({ at: at("12:00") });
});
