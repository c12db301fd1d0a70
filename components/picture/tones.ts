import type { Mark } from "#lib/picture/picture.ts";

type LineStyle = Pick<Extract<Mark, { kind: "line" }>, "tone" | "dash">;
export type Tone = LineStyle["tone"];

/** Colours by the theme's variables, so that a drawing follows it; a meaning is told by shape and dash as well. */
export const strokes: Record<Tone, string> = {
  own: "stroke-accent",
  data: "stroke-ink",
  quiet: "stroke-outline",
};

export const fills: Record<Tone, string> = { own: "fill-accent", data: "fill-ink", quiet: "fill-muted" };

/** How a line is drawn, with rounded ends. */
export function lineStyle({ tone, dash }: LineStyle) {
  return {
    fill: "none",
    className: strokes[tone],
    strokeWidth: tone === "own" ? 2 : dash === "solid" ? 1 : 1.25,
    strokeDasharray: { solid: undefined, dashed: "6 5", dotted: "0.5 4" }[dash],
    strokeLinejoin: "round",
    strokeLinecap: "round",
  } as const;
}
