import type { Axis, Place } from "#lib/picture/picture.ts";

/** The part of a panel where w₀ + w₁x + w₂y is at least z, as a polygon; empty when that is nowhere. */
export function halfPlane(w: readonly number[], z: number, { x, y }: { x: Axis; y: Axis }): Place[] {
  const size = Math.max(...w.map(Math.abs), 1e-300);
  const above = ([px, py]: Place) => w[0] / size - z / size + (w[1] / size) * px + (w[2] / size) * py;
  const corners: Place[] = [
    [x.low, y.low],
    [x.high, y.low],
    [x.high, y.high],
    [x.low, y.high],
  ];
  return corners.flatMap((corner, i): Place[] => {
    const next = corners[(i + 1) % corners.length];
    const [here, there] = [above(corner), above(next)];
    const kept: Place[] = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, [corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])]];
  });
}

/** Where w₀ + w₁x + w₂y is z, within a panel: the two ends of a line, or nothing. */
export function boundary(w: readonly number[], z: number, axes: { x: Axis; y: Axis }): Place[] {
  const onEdge = ([px, py]: Place) =>
    px === axes.x.low || px === axes.x.high || py === axes.y.low || py === axes.y.high;
  const size = Math.max(...w.map(Math.abs), 1e-300);
  const distance = ([px, py]: Place) => Math.abs((w[0] - z) / size + (w[1] / size) * px + (w[2] / size) * py);
  return halfPlane(w, z, axes)
    .filter(onEdge)
    .filter((place) => distance(place) < 1e-9);
}
