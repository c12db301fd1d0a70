import { path } from "#components/picture/path.ts";
import { fills, strokes, type Tone } from "#components/picture/tones.ts";
import type { Place } from "#lib/picture/picture.ts";

/** Length and half the width of the head, in units of the drawing. */
const head = { length: 7, half: 3.2 };

/** From a small dot where it begins to the tip of its head; an arrow of no length is the dot alone. */
export function ArrowShape({ from, to, tone }: { from: Place; to: Place; tone: Tone }) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = length === 0 ? [0, 0] : [dx / length, dy / length];
  const size = Math.min(1, length / head.length);
  const neck: Place = [to[0] - ux * head.length * size, to[1] - uy * head.length * size];
  const [sx, sy] = [-uy * head.half * size, ux * head.half * size];
  return (
    <g className={fills[tone]}>
      <circle cx={from[0]} cy={from[1]} r={2} />
      <path d={path([from, neck])} className={strokes[tone]} strokeWidth={1.75} />
      <path d={`${path([to, [neck[0] + sx, neck[1] + sy], [neck[0] - sx, neck[1] - sy]])}Z`} />
    </g>
  );
}
