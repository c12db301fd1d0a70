import type { Random } from "#exercises/kit/random.ts";
import type { Question } from "#lib/question.ts";

export const question: Question = {
  id: "finite-difference",
  module: "theory-1",
  title: { ru: "Проверка производной числами", en: "Checking a derivative by numbers" },
  tags: ["gradient"],
  parts: [
    {
      kind: "number",
      id: "exact",
      label: { ru: "Точная производная $L'({{at}})$", en: "The exact derivative $L'({{at}})$" },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "forward",
      label: {
        ru: "Разность вперёд $\\dfrac{L(w + h) - L(w)}{h}$ при $w = {{at}}$",
        en: "The forward difference $\\dfrac{L(w + h) - L(w)}{h}$ at $w = {{at}}$",
      },
      weight: 1,
      units: [],
    },
    {
      kind: "number",
      id: "central",
      label: {
        ru: "Центральная разность $\\dfrac{L(w + h) - L(w - h)}{2h}$ при $w = {{at}}$",
        en: "The central difference $\\dfrac{L(w + h) - L(w - h)}{2h}$ at $w = {{at}}$",
      },
      weight: 1,
      units: [],
    },
  ],
};

/** A parabola a·w² − b·w, which rises at `at`. */
export function draw(random: Random) {
  const a = random.integer(2, 5);
  const at = random.integer(1, 4);
  return {
    a,
    b: random.integer(1, 3),
    at,
    h: random.pick([0.1, 0.2, 0.5]),
  };
}
