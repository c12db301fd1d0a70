import { fills, strokes, type Tone } from "#components/picture/tones.ts";
import type { Mark, Place } from "#lib/picture/picture.ts";

type Shape = Extract<Mark, { kind: "points" }>["shape"];

/** A point, at a place in the drawing. */
export function PointShape({ at: [x, y], tone, shape }: { at: Place; tone: Tone; shape: Shape }) {
  switch (shape) {
    case "dot":
      return <circle cx={x} cy={y} r={3} className={fills[tone]} />;
    case "ring":
      return <circle cx={x} cy={y} r={3} className={`fill-paper ${strokes[tone]}`} strokeWidth={1.25} />;
    case "triangle":
      return <path d={`M${x} ${y - 4}l4 7h-8z`} className={fills[tone]} />;
    case "cross":
      return (
        <path
          d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`}
          fill="none"
          className={strokes[tone]}
          strokeWidth={1.5}
        />
      );
  }
}
