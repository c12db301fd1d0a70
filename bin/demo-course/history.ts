import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Samples } from "#bin/demo-course/graded-samples.ts";
import { type DemoPerson, demoPeople, studentEmail } from "#bin/demo-course/people.ts";
import type { Report } from "#lib/report.ts";

/** A submission in the past of the demo. */
export type PastSubmission = {
  email: string;
  exerciseId: string;
  source: string;
  report: Report;
  createdAt: Date;
};

type Window = { exerciseId: string; from: Date; inTime: Date; late: Date };

/**
 * What the students of the demo sent so far: the same on every machine, oldest first. The better it goes
 * for somebody, the fewer tries they need and the earlier they come.
 *
 * @param windows when each exercise could be worked at; from what is graded the samples are taken.
 */
export function demoHistory(windows: readonly Window[], samples: readonly Samples[]): PastSubmission[] {
  const random = xoroshiro128plus(1);
  const upTo = (most: number) => uniformInt(random, 0, most);

  function worksAt(person: DemoPerson, window: Window, place: number): PastSubmission[] {
    const { exerciseId, from, inTime, late } = window;
    const to = person.ease >= 2 ? inTime : late;
    const own = samples.find((entry) => entry.exerciseId === exerciseId);
    const steps = person.email === studentEmail ? stepsOfTheDemoStudent(place) : stepsOf(person, place);
    const begin = from.getTime() + ((to.getTime() - from.getTime()) * (5 + upTo(60))) / 100;
    const pause = (to.getTime() - begin) / Math.max(1, steps.length);
    return steps.flatMap((step, index) => {
      const sample = own?.[step][upTo(own[step].length - 1)];
      if (!sample) return [];
      const source = `// Попытка ${index + 1}${sample.body}`;
      const createdAt = new Date(Math.trunc(begin + pause * (index + upTo(90) / 100)));
      return [{ email: person.email, exerciseId, source, report: sample.report, createdAt }];
    });
  }

  return demoPeople
    .filter(({ role }) => role === "student")
    .flatMap((person) => windows.flatMap((window, place) => worksAt(person, window, place)))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

type Step = "all" | "some" | "none";

function stepsOf({ ease, email }: DemoPerson, place: number): Step[] {
  const turn = (email.length + place) % 3;
  switch (ease) {
    case 3:
      return turn === 0 ? ["none", "all"] : ["all"];
    case 2:
      return [
        ["none", "some", "all"],
        ["none", "all"],
        ["none", "some"],
      ][turn] as Step[];
    case 1:
      return turn === 0 ? ["none", "none", "some"] : turn === 1 ? ["none"] : [];
    case 0:
      return place === 0 ? ["none"] : [];
  }
}

/** Homework 0 done, the first exercise of homework 1 solved, the second one wrong so far, the third not begun. */
function stepsOfTheDemoStudent(place: number): Step[] {
  const steps: Step[][] = [["all"], ["none", "some"], ["none", "all"], ["none"], []];
  return steps[place] ?? [];
}
