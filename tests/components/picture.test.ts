import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Picture } from "#components/picture/picture.tsx";
import { loadExercise } from "#exercises/private.ts";
import type { Locale } from "#lib/locale.ts";
import { type Mark, type Picture as PictureData, pictureSchema } from "#lib/picture/picture.ts";

const both = (text: string) => ({ ru: `${text} по-русски`, en: `${text} in English` });
const axis = (name: string) => ({ label: both(name), low: 0, high: 2, ticks: [0, 0.5, 1000] });

const everyMark: Mark[] = [
  {
    kind: "area",
    at: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  },
  {
    kind: "contour",
    at: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  },
  {
    kind: "line",
    pieces: [
      [
        [0, 0],
        [1, 1],
      ],
      [[1, 1]],
      [],
    ],
    tone: "own",
    dash: "dotted",
  },
  { kind: "points", at: [[1, 1]], tone: "data", shape: "ring" },
  { kind: "points", at: [[1, 1]], tone: "data", shape: "triangle" },
  { kind: "points", at: [[1, 1]], tone: "data", shape: "cross" },
  { kind: "points", at: [[1, 1]], tone: "own", shape: "dot" },
  { kind: "arrow", from: [0, 0], to: [0, 0], tone: "own" },
  { kind: "arrow", from: [0, 0], to: [1, 2], tone: "own" },
  { kind: "text", at: [1, 1], anchor: "end", tone: "quiet", text: both("<i>named</i>") },
];

const picture: PictureData = pictureSchema.parse({
  panels: [
    {
      title: both("title"),
      x: axis("x"),
      y: axis("y"),
      marks: everyMark,
      text: both("<script>seen</script>"),
    },
  ],
  legend: [
    { sample: { kind: "line", tone: "own", dash: "solid" }, label: both("a line") },
    { sample: { kind: "arrow", tone: "own" }, label: both("an arrow") },
    { sample: { kind: "area" }, label: both("an area") },
    { sample: { kind: "points", tone: "data", shape: "cross" }, label: both("a cross") },
  ],
});

const render = (shown: PictureData, locale: Locale) =>
  renderToStaticMarkup(createElement(Picture, { picture: shown, locale }));

test("a plot has a name, and the sentence that says what is seen describes it", () => {
  const html = render(picture, "en");
  const [, describedBy] = /<svg role="img" aria-describedby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain("<title>title in English</title>");
  expect(new RegExp(`<figcaption id="${describedBy}"[^>]*>(.*?)</figcaption>`).exec(html)?.[1]).toBe(
    "&lt;script&gt;seen&lt;/script&gt; in English",
  );
});

test("a text in a picture is text and no markup", () => {
  const html = render(picture, "ru");
  expect(html).not.toMatch(/<script|<i>/);
  expect(html).toContain("&lt;i&gt;named&lt;/i&gt; по-русски");
});

test("numbers at the axes have the comma or the point of the language", () => {
  expect(render(picture, "ru")).toContain(">0,5</text>");
  expect(render(picture, "en")).toContain(">0.5</text>");
});

test("every mark and sample is drawn in numbers that can be drawn", () => {
  const html = render(picture, "en");
  for (const shape of ["<circle", "<path", "<rect", "<line"]) expect(html).toContain(shape);
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
});

test("colours come from the theme, so that a picture follows it", () => {
  expect(render(picture, "en")).not.toMatch(/#[0-9a-f]{3,6}\b|rgb\(|(fill|stroke)="(?!none)/i);
});

test("numbers as large as a picture can hold are drawn outside", async () => {
  const drawing = (await loadExercise("linear-prediction"))?.picture;
  if (!drawing) throw new Error("linear-prediction draws nothing");
  const huge = drawing.draw(drawing.calls.map(([X]) => [X].flat().map((_, i) => (i % 2 ? 1e308 : -1e308))));
  if (huge === null) throw new Error("nothing was drawn");
  expect(render(huge, "en")).not.toMatch(/NaN|Infinity|undefined|e\+/);
});
