import { evenlySpaced } from "#exercises/kit/features.ts";
import {
  asVector,
  axis,
  both,
  en,
  line,
  own,
  type PictureDrawing,
  panel,
  quiet,
  ru,
} from "#exercises/kit/picture.ts";
import type { Mark, Place } from "#lib/picture/picture.ts";

const near = evenlySpaced(-8, 8, 65);
/** The numbers of the visible cases. */
const shown = [0, Math.log(3), -Math.log(3), 2, -1, 0.5];
const far = evenlySpaced(-1000, 1000, 41);

/** The curve where it bends, and far outside, where a careless formula overflows. */
export const picture: PictureDrawing = {
  calls: [[[...near, ...shown, ...far]]],
  draw([returned]) {
    const values = asVector(returned, near.length + shown.length + far.length);
    if (values === null) return null;
    const curve = near.map((z, i): Place => [z, values[i]]);
    const points = shown.map((z, i): Place => [z, values[near.length + i]]);
    const wide = far.map((z, i): Place => [z, values[near.length + shown.length + i]]);
    return {
      panels: [bend(curve, points), outside(wide)],
      legend: [
        {
          sample: { kind: "line", ...own },
          label: { ru: "σ(z), которые вернул ваш код", en: "σ(z) that your code returned" },
        },
        {
          sample: { kind: "points", tone: "own", shape: "dot" },
          label: { ru: "числа из открытых тестов", en: "numbers of the visible cases" },
        },
      ],
    };
  },
};

function bend(curve: Place[], points: Place[]) {
  const [[, atZero], [, atLog3]] = points;
  return panel({
    title: { ru: "От −8 до 8", en: "From −8 to 8" },
    x: axis("z", -8, 8),
    y: axis("σ(z)", -0.1, 1.1),
    marks: [...levels(-8, 8), line(curve, own), { kind: "points", at: points, tone: "own", shape: "dot" }],
    text: {
      ru: `Ваша кривая: σ(−4) = ${ru(curve[16][1])}, σ(0) = ${ru(atZero)}, σ(ln\u00a03) = ${ru(atLog3)}, σ(4) = ${ru(curve[48][1])}.`,
      en: `Your curve: σ(−4) = ${en(curve[16][1])}, σ(0) = ${en(atZero)}, σ(ln\u00a03) = ${en(atLog3)}, σ(4) = ${en(curve[48][1])}.`,
    },
  });
}

function outside(wide: Place[]) {
  const [first, last] = [wide[0][1], wide[wide.length - 1][1]];
  const isStep = first < 1e-6 && last > 1 - 1e-6;
  const missing = wide.filter(([, value]) => !Number.isFinite(value));
  const crosses: Mark[] = [
    { kind: "points", at: missing.map(([z]): Place => [z, 0.5]), tone: "data", shape: "cross" },
  ];
  const ends = both((number) => `${number(first)}; ${number(last)}`);
  return panel({
    title: { ru: "От −1000 до 1000", en: "From −1000 to 1000" },
    x: axis("z", -1000, 1000),
    y: axis("σ(z)", -0.1, 1.1),
    marks: [...levels(-1000, 1000), line(wide, own), ...crosses],
    text:
      missing.length === 0
        ? {
            ru: `При z = −1000 ваш код вернул ${ru(first)}, при z = 1000 — ${ru(last)}${isStep ? ": издалека это ступенька" : ""}.`,
            en: `At z = −1000 your code returned ${en(first)}, at z = 1000 it returned ${en(last)}${isStep ? ": from afar this is a step" : ""}.`,
          }
        : {
            ru: `В ${missing.length} из ${wide.length} точек, отмеченных крестом, ваш код вернул не число; на концах: ${ends.ru}.`,
            en: `At ${missing.length} of ${wide.length} points, marked by a cross, your code returned no finite number; at the ends: ${ends.en}.`,
          },
  });
}

/** 0, one half and 1. */
function levels(low: number, high: number): Mark[] {
  return [0, 0.5, 1].map((level) =>
    line(
      [
        [low, level],
        [high, level],
      ],
      quiet,
    ),
  );
}
