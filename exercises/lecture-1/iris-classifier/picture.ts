import { type Flower, irises } from "#exercises/data/iris.ts";
import { product } from "#exercises/kit/features.ts";
import { boundary, halfPlane } from "#exercises/kit/half-plane.ts";
import { asVectors, axis, line, own, type PictureDrawing, panel } from "#exercises/kit/picture.ts";
import { shownFlowers } from "#exercises/lecture-1/iris-classifier/examples.ts";
import type { Mark, Place } from "#lib/picture/picture.ts";

/** The flowers of the visible case, and no other. */
const setosa = irises.setosa.slice(0, shownFlowers);
const versicolor = irises.versicolor.slice(0, shownFlowers);
const y = [...setosa.map(() => 0), ...versicolor.map(() => 1)];

const views = [
  {
    title: { ru: "По лепесткам", en: "By the petals" },
    pick: ([, , length, width]: Flower): Place => [length, width],
    axes: {
      x: axis({ ru: "длина лепестка, см", en: "petal length, cm" }, 0.5, 5.5),
      y: axis({ ru: "ширина лепестка, см", en: "petal width, cm" }, -0.2, 1.8),
    },
  },
  {
    title: { ru: "По чашелистикам", en: "By the sepals" },
    pick: ([length, width]: Flower): Place => [length, width],
    axes: {
      x: axis({ ru: "длина чашелистика, см", en: "sepal length, cm" }, 4, 7.5),
      y: axis({ ru: "ширина чашелистика, см", en: "sepal width, cm" }, 2, 4),
    },
  },
];

/** p = 0.1, 0.5 and 0.9 are at these z: logarithms of the odds. */
const bands = [-Math.log(9), 0, Math.log(9)];

/** The classifier trained on two features of the visible flowers: its boundary, and how sure it is around it. */
export const picture: PictureDrawing = {
  calls: views.map(({ pick }) => [[...setosa, ...versicolor].map((flower) => [1, ...pick(flower)]), y]),
  draw(returned) {
    const weights = asVectors(returned, 3);
    if (weights === null || !weights.flat().every(Number.isFinite)) return null;
    return {
      panels: views.map((view, i) => trained(view, weights[i])),
      legend: [
        {
          sample: { kind: "line", ...own },
          label: {
            ru: "граница вашего классификатора, p = 0,5",
            en: "the boundary of your classifier, p = 0.5",
          },
        },
        {
          sample: { kind: "line", tone: "own", dash: "dotted" },
          label: { ru: "p = 0,1 и p = 0,9", en: "p = 0.1 and p = 0.9" },
        },
        { sample: { kind: "area" }, label: { ru: "здесь versicolor", en: "versicolor is here" } },
        {
          sample: { kind: "points", tone: "data", shape: "ring" },
          label: { ru: "setosa (0)", en: "setosa (0)" },
        },
        {
          sample: { kind: "points", tone: "data", shape: "triangle" },
          label: { ru: "versicolor (1)", en: "versicolor (1)" },
        },
      ],
    };
  },
};

function trained({ title, pick, axes }: (typeof views)[number], w: readonly number[]) {
  const flowers = [...setosa, ...versicolor].map(pick);
  const X = flowers.map((place) => [1, ...place]);
  const right = product(X, w).filter((z, i) => Number(z >= 0) === y[i]).length;
  const lines = bands.map(
    (z): Mark => line(boundary(w, z, axes), { tone: "own", dash: z === 0 ? "solid" : "dotted" }),
  );
  return panel({
    title,
    ...axes,
    marks: [
      ...bands.map((z): Mark => ({ kind: "area", at: halfPlane(w, z, axes) })),
      ...lines,
      { kind: "points", at: setosa.map(pick), tone: "data", shape: "ring" },
      { kind: "points", at: versicolor.map(pick), tone: "data", shape: "triangle" },
    ],
    text: {
      ru: `По этим двум признакам ваш классификатор относит к своему виду ${right} из ${y.length} цветков открытого теста.`,
      en: `By these two features your classifier puts ${right} of the ${y.length} flowers of the visible case into their species.`,
    },
  });
}
