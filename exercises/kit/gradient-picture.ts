import { contour } from "#exercises/kit/contour.ts";
import { evenlySpaced } from "#exercises/kit/features.ts";
import {
  asVectors,
  axis,
  en,
  equalAxes,
  line,
  own,
  type PictureDrawing,
  panel,
  ru,
} from "#exercises/kit/picture.ts";
import type { Mark, Panel, Place } from "#lib/picture/picture.ts";

/** A loss of two weights that a gradient is drawn on. */
export type Landscape = {
  X: readonly (readonly number[])[];
  y: readonly number[];
  loss: (w: readonly number[]) => number;
  minimum: Place;
  /** Levels of the lines of equal loss. */
  levels: readonly number[];
  /** The map: which weights it shows, and from which the arrows start. */
  map: { low: number; high: number; firsts: readonly number[]; seconds: readonly number[] };
  /** How many times longer than the gradient an arrow is, so that it can be seen and crosses no other. */
  stretch: number;
  /** The cut through the minimum along w₁: where the slopes are drawn, and up to which loss. */
  cut: { low: number; high: number; at: readonly number[]; highestLoss: number };
};

/**
 * The gradient on the map of the loss, where its opposite leads down, square to the lines of equal loss; and as
 * the slope of the loss, where a wrong factor shows.
 */
export function gradientPicture(landscape: Landscape): PictureDrawing {
  const { X, y, loss, minimum, map, cut, stretch } = landscape;
  const starts = map.firsts.flatMap((first) => map.seconds.map((second): Place => [first, second]));
  const touched = cut.at.map((second): Place => [minimum[0], second]);
  const levels = landscape.levels.map((level) => contour(loss, level, minimum, 20));
  return {
    calls: [...starts, ...touched].map((w) => [X, y, w]),
    draw(returned) {
      const gradients = asVectors(returned, 2);
      if (gradients === null || !gradients.flat().every(Number.isFinite)) return null;
      return {
        panels: [
          mapPanel(landscape, levels, starts, gradients.slice(0, starts.length)),
          cutPanel(landscape, touched, gradients.slice(starts.length)),
        ],
        legend: [
          {
            sample: { kind: "arrow", tone: "own" },
            label:
              stretch === 1
                ? { ru: "антиградиент вашего кода", en: "minus your code’s gradient" }
                : {
                    ru: `антиградиент вашего кода × ${ru(stretch)}`,
                    en: `minus your code’s gradient × ${en(stretch)}`,
                  },
          },
          { sample: { kind: "line", ...own }, label: { ru: "его наклон", en: "its slope" } },
          {
            sample: { kind: "line", tone: "quiet", dash: "solid" },
            label: { ru: "равные потери; потери вдоль w₁", en: "equal loss; the loss along w₁" },
          },
          {
            sample: { kind: "points", tone: "data", shape: "cross" },
            label: { ru: "минимум", en: "the minimum" },
          },
        ],
      };
    },
  };
}

function mapPanel(
  { loss, minimum, map, stretch }: Landscape,
  levels: readonly Mark[],
  starts: readonly Place[],
  gradients: readonly (readonly number[])[],
): Panel {
  const arrows = starts.map(
    ([first, second], i): Mark => ({
      kind: "arrow",
      from: [first, second],
      to: [first - stretch * gradients[i][0], second - stretch * gradients[i][1]],
      tone: "own",
    }),
  );
  const down = starts.filter((w, i) => leadsDown(loss, w, gradients[i])).length;
  return panel({
    title: { ru: "Антиградиент на карте потерь", en: "Minus the gradient on the map of the loss" },
    ...equalAxes({ label: "w₀", low: map.low, high: map.high }, { label: "w₁", middle: minimum[1] }),
    marks: [...levels, { kind: "points", at: [minimum], tone: "data", shape: "cross" }, ...arrows],
    text: {
      ru: `В ${down} из ${starts.length} точек шаг против вашего градиента уменьшает потери.`,
      en: `At ${down} of ${starts.length} points a step against your gradient makes the loss smaller.`,
    },
  });
}

function cutPanel(
  { loss, minimum, cut }: Landscape,
  touched: readonly Place[],
  gradients: readonly (readonly number[])[],
): Panel {
  const at = (second: number): Place => [second, loss([minimum[0], second])];
  const half = (cut.high - cut.low) / 14;
  const slopes = gradients.map((gradient) => gradient[1]);
  const tangents = touched.map(([, second], i): Mark => {
    const [, height] = at(second);
    return line(
      [-half, half].map((step): Place => [second + step, height + step * slopes[i]]),
      own,
    );
  });
  const small = 1e-4;
  const trueSlopes = touched.map(
    ([, second]) => (at(second + small)[1] - at(second - small)[1]) / (2 * small),
  );
  const fitting = slopes.filter(
    (slope, i) => Math.abs(slope - trueSlopes[i]) < 0.01 * Math.abs(trueSlopes[i]) + 1e-3,
  );
  return panel({
    title: { ru: "Наклон потерь вдоль w₁", en: "The slope of the loss along w₁" },
    x: axis("w₁", cut.low, cut.high),
    y: axis("L", 0, cut.highestLoss),
    marks: [
      line(evenlySpaced(cut.low, cut.high, 33).map(at), { tone: "quiet", dash: "solid" }),
      ...tangents,
      { kind: "points", at: touched.map(([, second]) => at(second)), tone: "own", shape: "dot" },
    ],
    text: {
      ru: `Ваши ∂L/∂w₁ слева направо: ${slopes.map(ru).join("; ")}. Кривой касаются ${fitting.length} из ${slopes.length}.`,
      en: `Your ∂L/∂w₁ from left to right: ${slopes.map(en).join(", ")}. ${fitting.length} of ${slopes.length} touch the curve.`,
    },
  });
}

/** Whether a short step against the gradient makes the loss smaller. */
function leadsDown(loss: Landscape["loss"], w: Place, gradient: readonly number[]): boolean {
  const size = Math.hypot(...gradient);
  return size > 0 && loss(w.map((weight, j) => weight - (1e-3 * gradient[j]) / size)) < loss(w);
}
