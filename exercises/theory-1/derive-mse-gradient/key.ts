import type { Keys } from "#lib/answer/key.ts";

export function key(): Keys {
  return {
    derivation: {
      kind: "essay",
      rubric: [
        {
          text: {
            ru: "Записана производная по одному весу $w_j$ с внутренней производной $x_{ij}$ (или дифференциал: $dL = \\frac{2}{n} (Xw - y)^\\top X\\, dw$)",
            en: "Writes the derivative by one weight $w_j$ with the inner derivative $x_{ij}$ (or the differential $dL = \\frac{2}{n} (Xw - y)^\\top X\\, dw$)",
          },
          points: 3,
        },
        {
          text: {
            ru: "Верно собрано в матричный вид $\\frac{2}{n} X^\\top (Xw - y)$, объяснено, откуда транспонирование",
            en: "Puts it together rightly as $\\frac{2}{n} X^\\top (Xw - y)$ and says where the transpose comes from",
          },
          points: 2,
        },
        {
          text: {
            ru: "Проверены размеры: $(d+1) \\times n$ на $n$ даёт $d + 1$",
            en: "Checks the shapes: $(d+1) \\times n$ times $n$ gives $d + 1$",
          },
          points: 1,
        },
        {
          text: {
            ru: "Проверка на частном случае с числами выполнена и сходится",
            en: "The check on a special case with numbers is made and agrees",
          },
          points: 2,
        },
      ],
    },
  };
}
