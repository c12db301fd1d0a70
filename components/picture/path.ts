import type { Place } from "#lib/picture/picture.ts";

/** A path through places in the drawing; a single place is drawn as a dot by the ends of its line. */
export function path(places: readonly Place[]): string {
  const [first, ...others] = places.map(told);
  if (first === undefined) return "";
  return `M${first}${others.length === 0 ? "h0" : others.map((place) => `L${place}`).join("")}`;
}

function told([x, y]: Place): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A closed path that is smooth through places in the drawing (Catmull and Rom). */
export function smooth(places: readonly Place[]): string {
  const at = (i: number) => places[(i + places.length) % places.length];
  const beside = (i: number, sign: 1 | -1): Place => [
    at(i)[0] + (sign * (at(i + 1)[0] - at(i - 1)[0])) / 6,
    at(i)[1] + (sign * (at(i + 1)[1] - at(i - 1)[1])) / 6,
  ];
  const curves = places.map((_, i) => `C${told(beside(i, 1))} ${told(beside(i + 1, -1))} ${told(at(i + 1))}`);
  return places.length === 0 ? "" : `M${told(at(0))}${curves.join("")}Z`;
}
