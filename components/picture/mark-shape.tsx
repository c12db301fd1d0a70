import { ArrowShape } from "#components/picture/arrow-shape.tsx";
import { Lettering } from "#components/picture/lettering.tsx";
import { path, smooth } from "#components/picture/path.ts";
import { PointShape } from "#components/picture/point-shape.tsx";
import { fills, lineStyle } from "#components/picture/tones.ts";
import type { Locale } from "#lib/locale.ts";
import type { Mark, Place } from "#lib/picture/picture.ts";

/** From the units of the axes to those of the drawing. */
export type Scales = { x(value: number): number; y(value: number): number };

/** One mark of a panel. */
export function MarkShape({ mark, scales, locale }: { mark: Mark; scales: Scales; locale: Locale }) {
  const at = ([x, y]: Place): Place => [scales.x(x), scales.y(y)];
  switch (mark.kind) {
    case "line":
      return <path d={mark.pieces.map((piece) => path(piece.map(at))).join("")} {...lineStyle(mark)} />;
    case "contour":
      return <path d={smooth(mark.at.map(at))} {...lineStyle({ tone: "quiet", dash: "solid" })} />;
    case "points":
      return mark.at.map((place, i) => (
        <PointShape key={i} at={at(place)} tone={mark.tone} shape={mark.shape} />
      ));
    case "area":
      return mark.at.length < 3 ? null : (
        <path d={`${path(mark.at.map(at))}Z`} className="fill-accent" fillOpacity={0.09} />
      );
    case "arrow":
      return <ArrowShape from={at(mark.from)} to={at(mark.to)} tone={mark.tone} />;
    case "text": {
      const [x, y] = at(mark.at);
      return (
        <text
          x={x}
          y={y}
          dy="0.35em"
          textAnchor={mark.anchor}
          className={`stroke-paper ${fills[mark.tone]}`}
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          <Lettering text={mark.text[locale]} />
        </text>
      );
    }
  }
}
