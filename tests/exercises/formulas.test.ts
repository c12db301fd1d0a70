import katex from "katex";
import { expect, test } from "vitest";
import { findExercise, listExercises } from "#exercises/public.ts";

const exercises = await listExercises();

test.each(exercises.map(({ id }) => id))(
  "every formula of %s is valid TeX, without a warning",
  async (id) => {
    const found = await findExercise(id);
    if (found === null) throw new Error(`${id} is listed but not found`);
    const { entry } = found.exercise;
    const shapes = [...entry.parameters, entry.returns]
      .map(({ shape }) => shape)
      .filter((shape) => shape !== null);
    const texts = [found.statement.ru, found.statement.en];
    const hints = [...found.hints.ru, ...found.hints.en].map(({ body }) => body);
    const formulas = [...texts, ...hints].flatMap((text) =>
      [...text.matchAll(/\$\$([\s\S]+?)\$\$|\$([^$\n]+)\$/g)].map(([, display, inline]) => display ?? inline),
    );
    expect(formulas.length).toBeGreaterThan(4);
    for (const formula of [...formulas, ...shapes])
      expect(
        () => katex.renderToString(formula, { strict: "error", displayMode: true }),
        formula,
      ).not.toThrow();
  },
);
