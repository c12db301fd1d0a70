import type { Mark, Place } from "#lib/picture/picture.ts";

const directions = 240;
const halvings = 40;
const places = 36;

/**
 * The closed line on which a convex function of two weights has the given level, found by halving along rays
 * and then told by places that lie equally far from each other.
 *
 * @param inside a place where the function is below the level
 * @param reach a distance from there at which it is above the level in every direction
 */
export function contour(
  loss: (w: readonly number[]) => number,
  level: number,
  inside: Place,
  reach: number,
): Mark {
  const fine = Array.from({ length: directions }, (_, i): Place => {
    const angle = (2 * Math.PI * i) / directions;
    const at = (distance: number): Place => [
      inside[0] + distance * Math.cos(angle),
      inside[1] + distance * Math.sin(angle),
    ];
    let low = 0;
    let high = reach;
    for (let round = 0; round < halvings; round += 1) {
      const middle = (low + high) / 2;
      if (loss(at(middle)) < level) low = middle;
      else high = middle;
    }
    return at(low);
  });
  return { kind: "contour", at: equallyFar(fine) };
}

/** Every place that is another share of the way round farther than the last one kept. */
function equallyFar(fine: readonly Place[]): Place[] {
  const steps = fine.map(([x, y], i) => {
    const [beforeX, beforeY] = fine[(i + fine.length - 1) % fine.length];
    return Math.hypot(x - beforeX, y - beforeY);
  });
  const round = steps.reduce((sum, step) => sum + step, 0);
  let gone = 0;
  let kept = 0;
  return fine.filter((_, i) => {
    gone += steps[i];
    if (gone < (round * kept) / places) return false;
    kept += 1;
    return true;
  });
}
