import type { Case, CaseGroup, Check, Tolerance } from "#exercises/kit/case.ts";
import type { Example } from "#exercises/kit/example.ts";
import type { LocalisedText } from "#lib/locale.ts";
import type { Value } from "#lib/value.ts";

/** Picks from the arguments the point that a step starts from; see {@link CloseCheck.origin}. */
type Origin = (values: readonly Value[]) => Value | null;

const none: Origin = () => null;

/** The visible cases of an exercise, compared with the values that their author worked out. */
export function visibleGroup(
  examples: readonly Example[],
  tolerance: Tolerance,
  origin: Origin = none,
): CaseGroup {
  return visibleCases(examples, ({ arguments: values, expected }) => ({
    kind: "close",
    expected,
    origin: origin(values),
    ...tolerance,
  }));
}

/** The same with a check of one's own. They weigh nothing, so that answers learnt by heart earn nothing. */
export function visibleCases(examples: readonly Example[], checkOf: (example: Example) => Check): CaseGroup {
  return {
    id: "visible",
    name: { ru: "Открытые тесты", en: "Visible cases" },
    weight: 0,
    visible: true,
    cases: examples.map((example) => ({
      name: example.name,
      arguments: example.arguments,
      check: checkOf(example),
      hint: null,
    })),
  };
}

/** A hidden group; its hint is given for each case that does not bring one of its own. */
export function hiddenGroup(group: {
  id: string;
  name: LocalisedText;
  weight: number;
  hint: LocalisedText;
  cases: Case[];
}): CaseGroup {
  const cases = group.cases.map((one) => ({ ...one, hint: one.hint ?? group.hint }));
  return { id: group.id, name: group.name, weight: group.weight, visible: false, cases };
}

/**
 * A maker of cases that compare with what the reference solver returns.
 *
 * @param solve the reference solver
 * @param origin for an exercise that makes a step: which argument it starts from
 * @returns a function that takes a name, the arguments, a tolerance and, when the hint of the group
 *   would mislead, a hint of the case's own
 */
export function compareWith<Arguments extends readonly Value[]>(
  solve: (...values: Arguments) => Value,
  origin: Origin = none,
) {
  return (
    name: LocalisedText,
    values: Arguments,
    tolerance: Tolerance,
    hint: LocalisedText | null = null,
  ): Case => ({
    name,
    arguments: values,
    check: { kind: "close", expected: solve(...values), origin: origin(values), ...tolerance },
    hint,
  });
}
