import { type ReactNode, useId } from "react";
import { Lettering } from "#components/picture/lettering.tsx";
import { MarkShape, type Scales } from "#components/picture/mark-shape.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { Locale } from "#lib/locale.ts";
import { figure } from "#lib/picture/figure.ts";
import { type Axis, type Panel, plotRatio } from "#lib/picture/picture.ts";

/** Room around the plot for the ticks and the names of the axes, in the units of the drawing. */
const margin = { top: 22, right: 16, bottom: 36, left: 40 };
const fontSize = 12;

/**
 * One panel of a picture: its title, the plot, and the sentence that says what is seen, which describes the
 * plot to those who do not see it. It never shrinks below the size at which its text is drawn.
 */
export function PanelFigure({ panel, locale, narrow }: { panel: Panel; locale: Locale; narrow: boolean }) {
  const textId = useId();
  const width = (narrow ? 226 : 350) - margin.left - margin.right;
  const height = Math.round(width / plotRatio);
  const scales = { x: scale(panel.x, [0, width]), y: scale(panel.y, [height, 0]) };
  return (
    <figure
      className={classNames(
        "min-w-0 break-inside-avoid",
        narrow ? "max-w-[280px] grow basis-[226px]" : "max-w-[420px] grow basis-[min(100%,350px)]",
      )}
    >
      <p className="font-medium text-sm">{panel.title[locale]}</p>
      <svg
        role="img"
        aria-describedby={textId}
        viewBox={`${-margin.left} ${-margin.top} ${width + margin.left + margin.right} ${height + margin.top + margin.bottom}`}
        className="figures mt-1 w-full fill-muted"
        fontSize={fontSize}
      >
        <title>{panel.title[locale]}</title>
        <Grid panel={panel} scales={scales} locale={locale} width={width} height={height} />
        {panel.marks.map((mark, i) => (
          <Plot key={i} width={width} height={height} bleed={mark.kind === "points" ? 5 : 1}>
            <MarkShape mark={mark} scales={scales} locale={locale} />
          </Plot>
        ))}
        <path d={`M0 0V${height}H${width}`} fill="none" className="stroke-outline" />
      </svg>
      <figcaption id={textId} className="mt-1 max-w-[48ch] text-pretty text-muted text-sm">
        {panel.text[locale]}
      </figcaption>
    </figure>
  );
}

/** An inner drawing cuts off what leaves the plot, but not a point that lies on its edge. */
function Plot(props: { width: number; height: number; bleed: number; children: ReactNode }) {
  const { bleed, children } = props;
  const [width, height] = [props.width + 2 * bleed, props.height + 2 * bleed];
  return (
    <svg
      x={-bleed}
      y={-bleed}
      width={width}
      height={height}
      viewBox={`${-bleed} ${-bleed} ${width} ${height}`}
      aria-hidden
    >
      {children}
    </svg>
  );
}

type GridProps = { panel: Panel; scales: Scales; locale: Locale; width: number; height: number };

/** Hairlines at the ticks, their numbers, and the names of the axes: y above its axis, x below the end of its own. */
function Grid({ panel, scales, locale, width, height }: GridProps) {
  return (
    <>
      {panel.y.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${scales.y(tick)})`}>
          <line x2={width} className="stroke-hairline" />
          <text x={-7} dy="0.35em" textAnchor="end">
            {figure(tick, locale)}
          </text>
        </g>
      ))}
      {panel.x.ticks.map((tick) => (
        <g key={tick} transform={`translate(${scales.x(tick)} ${height})`}>
          <line y2={4} className="stroke-outline" />
          <text y={17} textAnchor="middle">
            {figure(tick, locale)}
          </text>
        </g>
      ))}
      <text x={-4} y={-9} className="fill-ink italic">
        <Lettering text={panel.y.label[locale]} />
      </text>
      <text x={width} y={height + 32} textAnchor="end" className="fill-ink italic">
        <Lettering text={panel.x.label[locale]} />
      </text>
    </>
  );
}

/** Takes a value of the axis to a place in the drawing. */
function scale({ low, high }: Axis, [from, to]: [number, number]): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
