import { scaleLinear } from "d3-scale";
import type { LocalisedText } from "#lib/locale.ts";
import { figure } from "#lib/picture/figure.ts";
import {
  type Axis,
  type Mark,
  type Panel,
  type Picture,
  type Place,
  plotRatio,
} from "#lib/picture/picture.ts";
import type { Value } from "#lib/value.ts";

/**
 * What an exercise draws. The student's function is called with each of `calls`, which everybody may see, and
 * `draw` makes a picture of what came back. Keep the calls few and small: they cost each submission their time.
 */
export type PictureDrawing = {
  calls: readonly (readonly Value[])[];
  /** @param returned one value for each call, of any type and shape. @returns null when nothing can be drawn of them */
  draw(returned: readonly Value[]): Picture | null;
};

/**
 * One plot. Whatever numbers come in, the marks of it can be drawn: what is not finite is left out, and what is
 * far outside is brought as near as cannot be seen.
 */
export function panel({ marks, ...rest }: Panel): Panel {
  const text = { ru: unbroken(rest.text.ru), en: unbroken(rest.text.en) };
  return { ...rest, text, marks: marks.flatMap((mark) => drawable(mark, rest)) };
}

/** No line ends before or after the sign of a formula, nor begins with a dash. */
function unbroken(text: string): string {
  return text.replace(/ ([=→+−]) /g, "\u00a0$1\u00a0").replaceAll(" — ", "\u00a0— ");
}

function drawable(mark: Mark, { x, y }: { x: Axis; y: Axis }): Mark[] {
  const bring = ([px, py]: Place): Place => [near(px, x), near(py, y)];
  const bringAll = (places: Place[]) => places.filter(isFinitePlace).map(bring);
  switch (mark.kind) {
    case "line":
      return [{ ...mark, pieces: mark.pieces.map(bringAll) }];
    case "contour":
    case "points":
    case "area":
      return [{ ...mark, at: bringAll(mark.at) }];
    case "arrow":
      if (![mark.from, mark.to].every(isFinitePlace)) return [];
      return [{ ...mark, from: bring(mark.from), to: bring(mark.to) }];
    case "text":
      return isFinitePlace(mark.at) ? [{ ...mark, at: bring(mark.at) }] : [];
  }
}

/** An axis from low to high with its ticks. */
export function axis(label: LocalisedText | string, low: number, high: number): Axis {
  const ticks = scaleLinear([low, high], [0, 1]).ticks(5);
  return { label: typeof label === "string" ? { ru: label, en: label } : label, low, high, ticks };
}

/** Two axes whose units are equally long, so that a right angle is seen as one: x as given, y around a middle. */
export function equalAxes(
  x: { label: string; low: number; high: number },
  y: { label: string; middle: number },
): { x: Axis; y: Axis } {
  const half = (x.high - x.low) / plotRatio / 2;
  return { x: axis(x.label, x.low, x.high), y: axis(y.label, y.middle - half, y.middle + half) };
}

type LineStyle = Pick<Extract<Mark, { kind: "line" }>, "tone" | "dash">;

/** A line through the places in their order, with a gap where one is not finite. */
export function line(places: readonly Place[], style: LineStyle): Mark {
  const pieces: Place[][] = [[]];
  for (const place of places)
    if (isFinitePlace(place)) pieces.at(-1)?.push(place);
    else if (pieces.at(-1)?.length) pieces.push([]);
  return { kind: "line", pieces, ...style };
}

/** What the student's code returned. */
export const own: LineStyle = { tone: "own", dash: "solid" };
/** What helps to read: a level, a rule, a distance. */
export const quiet: LineStyle = { tone: "quiet", dash: "dotted" };

/** The same text in both languages: a formula or a number. */
export function both(write: (number: (value: number) => string) => string): LocalisedText {
  return { ru: write(ru), en: write(en) };
}

/** A number in a Russian sentence. */
export const ru = (value: number): string => figure(value, "ru");
/** A number in an English sentence. */
export const en = (value: number): string => figure(value, "en");

/** The value as n numbers, finite or not; null when it is anything else. */
export function asVector(value: Value, n: number): readonly number[] | null {
  if (typeof value !== "object" || value.length !== n) return null;
  return value.every((item) => typeof item === "number") ? value : null;
}

/** Each value as n numbers; null when one of them is anything else. */
export function asVectors(values: readonly Value[], n: number): (readonly number[])[] | null {
  const vectors = values.map((value) => asVector(value, n)).filter((vector) => vector !== null);
  return vectors.length === values.length ? vectors : null;
}

/** The values as numbers; null when one of them is anything else. */
export function asNumbers(values: readonly Value[]): readonly number[] | null {
  return asVector(values, values.length);
}

/** How far outside a mark may lie, in lengths of the axis: too far to be seen, near enough to be drawn. */
const farthest = 1_000;

function near(value: number, { low, high }: Axis): number {
  const span = high - low;
  const clamped = Math.min(Math.max(value, low - farthest * span), high + farthest * span);
  return Number(clamped.toPrecision(4));
}

function isFinitePlace([x, y]: Place): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}
