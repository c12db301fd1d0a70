import { decimal, exact, formatExact, toDecimal, zero } from "#lib/exact.ts";
import { type FinalGrade, roundGrade } from "#lib/grade.ts";

/**
 * A spreadsheet counts in floats, in which 0.5 · 2.3 + 0.2 · 6.8 + 0.3 · 3.3 is a little less than 3.5. Rounded
 * to so many places first, a sum that is a half is a half again: the error of the floats is below 10⁻¹⁴.
 */
const safePlaces = 10;

/**
 * The weighted sum over the cells of the marks, or an empty text while one that has weight is without a mark.
 *
 * @param cells of the marks, in the order of the terms
 */
export function sumFormula({ terms }: FinalGrade, cells: readonly string[]): string {
  const counted = terms.flatMap(({ weight }, index) =>
    weight.n === 0n ? [] : [{ weight: formatExact(weight, "en"), cell: cells[index] }],
  );
  const sum = counted.map(({ weight, cell }) => `${weight}*${cell}`).join("+");
  const marks = counted.map(({ cell }) => cell).join(",");
  return `IF(COUNT(${marks})=${counted.length},ROUND(${sum},${safePlaces}),"")`;
}

/** The rounding of the course over the cell of the weighted sum. */
export function finalFormula({ rounding, roundingUp }: FinalGrade, cell: string): string {
  return `IF(${cell}="","",${rounded()})`;

  function rounded(): string {
    switch (rounding.method) {
      case "half_up":
        return `ROUND(${cell},0)`;
      case "half_even":
        return `IF(MOD(${cell},1)=0.5,2*ROUND(${cell}/2,0),ROUND(${cell},0))`;
      case "floor":
        return `INT(${cell})`;
      case "threshold":
        return `INT(${cell})+IF(ROUND(${cell}-INT(${cell}),${safePlaces})${bound(rounding)},1,0)`;
    }
  }

  function bound({ down, up }: { down: string; up: string }): string {
    if (!roundingUp) return `>${up.replace(",", ".")}`;
    return decimal(down).equals(zero) ? ">0" : `>=${down.replace(",", ".")}`;
  }
}

/**
 * Whether the formula gives the grade of the exact sum. It does not when the sum is closer to where the rounding
 * turns than `safePlaces` tell, and not there: a credit that falls by the millisecond can bring that about.
 */
export function isSureInFloats({ sum, grade, rounding, roundingUp }: FinalGrade): boolean {
  const shifts = [exact(-1, 10n ** 11n), exact(1, 10n ** 11n)];
  return shifts.every(
    (shift) =>
      sum === null ||
      roundGrade(decimal(toDecimal(sum.add(shift), safePlaces)), rounding, roundingUp) === grade,
  );
}
