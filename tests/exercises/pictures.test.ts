import { glob } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { PictureDrawing } from "#exercises/kit/picture.ts";
import { loadExercise } from "#exercises/private.ts";
import { type Picture, pictureSchema } from "#lib/picture/picture.ts";
import type { Value } from "#lib/value.ts";

type Solver = (...values: Value[]) => Value;

const drawings = new Map<string, { picture: PictureDrawing; solve: Solver }>();
for await (const file of glob("exercises/*/*/picture.ts")) {
  const [, , id] = file.split("/");
  const loaded = await loadExercise(id);
  if (!loaded?.picture) throw new Error(`${file} is not found`);
  const solution = await import(join(process.cwd(), dirname(file), "solution.ts"));
  drawings.set(id, { picture: loaded.picture, solve: solution[loaded.exercise.entry.name] });
}

/** What the code would have drawn, were it run; `change` makes it wrong. */
function drawn(
  id: string,
  change: (value: Value, call: readonly Value[]) => Value = (value) => value,
): Picture {
  const found = drawings.get(id);
  if (!found) throw new Error(`${id} draws nothing`);
  const { picture, solve } = found;
  const returned = picture.calls.map((call) => change(solve(...structuredClone([...call])), call));
  return pictureSchema.parse(picture.draw(returned));
}

function times(factor: number, value: Value): Value {
  if (typeof value === "object") return value.map((item) => times(factor, item));
  return typeof value === "number" ? factor * value : value;
}

/** Sentences that are known to be true of right code, by the formulas of the slides. */
const said: Record<string, [ru: string, en: string][]> = {
  "gradient-descent": [
    ["уменьшились: 5 → 3,1.", "went down: 5 → 3.1."],
    ["уменьшились: 5 → 0,213.", "went down: 5 → 0.213."],
    ["выросли: 5 → 15,2.", "went up: 5 → 15.2."],
  ],
  "gradient-step": [
    ["8,8 → 6,63", "8.8 → 6.63"],
    ["8,8 → 3,63", "8.8 → 3.63"],
    ["8,8 → 10,3", "8.8 → 10.3"],
  ],
  "iris-classifier": [
    ["8 из 8 цветков", "8 of the 8 flowers"],
    ["8 из 8 цветков", "8 of the 8 flowers"],
  ],
  "linear-prediction": [
    ["от −3 при x = −3 через 3 при x = 0 к 9", "from −3 at x = −3 through 3 at x = 0 to 9"],
    ["через −4, 1 и 6", "through −4, 1 and 6"],
  ],
  "log-loss": [
    ["0,693 и 0,693", "0.693 and 0.693"],
    ["до 34,5", "to 34.5"],
  ],
  "log-loss-gradient": [
    ["В 12 из 12", "At 12 of 12"],
    ["касаются 5 из 5", "5 of 5 touch"],
  ],
  "logistic-gradient-step": [
    ["до шага 12 из 40, после — 17", "12 of 40 before the step, 17 after"],
    ["до шага 12 из 40, после — 25", "12 of 40 before the step, 25 after"],
    ["до шага 12 из 40, после — 37", "12 of 40 before the step, 37 after"],
  ],
  "logistic-prediction": [
    ["вероятность 0,5, при x = 0 — 0,269, при x = 4 — 0,731", "probability 0.5, at x = 0 it gives 0.269"],
    ["0,599; 0,731; 0,982", "0.599, 0.731, 0.982"],
  ],
  "mean-squared-error": [
    [
      "при ŷ = 2,88: она равна 7,3. Среднее y равно 2,88",
      "at ŷ = 2.88, where it is 7.3. The mean of y is 2.88",
    ],
    ["0,125; 3,38; 0,875; 4,13", "0.125, 3.38, 0.875, 4.13"],
  ],
  "mse-gradient": [
    ["В 12 из 12", "At 12 of 12"],
    ["касаются 5 из 5", "5 of 5 touch"],
  ],
  "normal-equation": [
    ["ŷ = 0,833 + 1,5x. Сумма квадратов отклонений равна 0,167", "ŷ = 0.833 + 1.5x. The squares"],
    ["ŷ = −0,473 + 0,443x", "ŷ = −0.473 + 0.443x"],
  ],
  sigmoid: [
    ["σ(−4) = 0,018, σ(0) = 0,5, σ(ln 3) = 0,75, σ(4) = 0,982", "σ(−4) = 0.018, σ(0) = 0.5, σ(ln 3) = 0.75"],
    [
      "При z = −1000 ваш код вернул 0, при z = 1000 — 1: издалека это ступенька",
      "At z = −1000 your code returned 0, at z = 1000 it returned 1",
    ],
  ],
};

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("every exercise of lecture 1 has a picture, of a few calls", async () => {
  const lecture1 = await Array.fromAsync(glob("exercises/lecture-1/*/exercise.ts"));
  expect(Object.keys(said).sort()).toEqual(lecture1.map((file) => file.split("/")[2]).sort());
  expect(Object.keys(said).filter((id) => !drawings.has(id))).toEqual([]);
  for (const { picture } of drawings.values()) expect(picture.calls.length).toBeLessThanOrEqual(30);
});

test.each(Object.keys(said))("the picture of right code of %s is small and says what is true", (id) => {
  const picture = drawn(id);
  expect(JSON.stringify(picture).length).toBeLessThan(12_000);
  expect(picture.panels.length).toBe(said[id].length);
  for (const [i, { text }] of picture.panels.entries()) {
    expect(plain(text.ru)).toContain(said[id][i][0]);
    expect(plain(text.en)).toContain(said[id][i][1]);
  }
});

describe("a mistake shows", () => {
  const texts = (picture: Picture) => picture.panels.map(({ text }) => plain(text.en)).join(" ");

  test.each(["mse-gradient", "log-loss-gradient"])(
    "the sign of %s leads up, half of it touches nothing",
    (id) => {
      expect(texts(drawn(id, (value) => times(-1, value)))).toContain("At 0 of 12 points");
      const half = texts(drawn(id, (value) => times(0.5, value)));
      expect(half).toContain("At 12 of 12 points");
      expect(half).not.toContain("5 of 5 touch");
    },
  );

  test("a descent that climbs is said to climb", () => {
    const climbing = drawn("gradient-descent", (_, call) => [Number(call[4]), 0]);
    expect(climbing.panels.map(({ text }) => /went up/.test(text.en))).toEqual([true, true, true]);
    const lost = drawn("gradient-descent", (_, call) => [Number(call[4]) > 0 ? Number.NaN : 0, 0]);
    expect(texts(lost)).toContain("ceased to be a number");
  });

  test("an overflow of the sigmoid is counted", () => {
    const overflowing = drawn("sigmoid", (_, [z]) =>
      [z].flat().map((value) => Math.exp(Number(value)) / (1 + Math.exp(Number(value)))),
    );
    expect(texts(overflowing)).toContain("At 6 of 41 points");
  });

  test("a constant in place of the sigmoid is not called a step", () => {
    const flat = texts(drawn("sigmoid", (value) => [value].flat().map(() => 0.5)));
    expect(flat).toContain("At z = −1000 your code returned 0.5, at z = 1000 it returned 0.5.");
  });

  test("a loss that is not clipped, or elsewhere, is not said to be clipped at 10⁻¹⁵", () => {
    const early = drawn("log-loss", (value) => Math.min(Number(value), 16.1));
    expect(texts(early)).toContain("At p = 10⁻¹⁵ the loss is 16.1, at p = 10⁻¹⁸ it is 16.1.");
    const bare = drawn("log-loss", (_, [y, p]) => {
      const [label, probability] = [Number([y].flat()[0]), Number([p].flat()[0])];
      return -Math.log(label === 1 ? probability : 1 - probability);
    });
    expect(texts(bare)).toContain("at p = 10⁻¹⁸ it is 41.4");
  });
});

describe("whatever a program returns, its picture is valid or there is none", () => {
  const wild = fc.oneof(
    fc.double(),
    fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, -0, 0, 1),
  );
  const anything = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      wild,
      fc.string(),
      fc.boolean(),
      fc.array(tie("value"), { maxLength: 4 }),
    ),
  })).value;

  /** Values of the shape that is asked for, or of any other. */
  const returnedFor = ({ picture, solve }: { picture: PictureDrawing; solve: Solver }) => {
    const right = picture.calls.map((call) => solve(...structuredClone([...call])));
    const like = (value: Value): fc.Arbitrary<Value> =>
      typeof value === "object" ? fc.tuple(...value.map(() => wild)) : wild;
    return fc.oneof(
      { weight: 3, arbitrary: fc.tuple(...right.map(like)) },
      fc.tuple(
        ...right.map((value) =>
          fc.oneof({ weight: 20, arbitrary: fc.constant(value) }, like(value), anything),
        ),
      ),
      fc.tuple(...right.map(() => anything)),
    );
  };

  for (const [id, drawing] of drawings)
    test.prop([returnedFor(drawing)], { numRuns: 60 })(id, (returned) => {
      const picture = drawing.picture.draw(returned);
      const parsed = pictureSchema.nullable().safeParse(picture);
      expect(parsed.error).toBeUndefined();
      expect(JSON.stringify(picture).length).toBeLessThan(20_000);
    });
});
