import { assistantEmail, lecturerEmail } from "#bin/demo-course/people.ts";
import type { WriteMaterial } from "#lib/materials/api.ts";

/** What the page of materials of the demo holds, in its order; who put it there by e-mail. */
export const demoMaterials: readonly (WriteMaterial & { authorEmail: string })[] = [
  {
    authorEmail: lecturerEmail,
    kind: "lecture",
    title: {
      ru: "Лекция 1. Линейные модели и градиентный спуск",
      en: "Lecture 1. Linear models and gradient descent",
    },
    note: {
      ru: "Нормальное уравнение $w = (X^\\top X)^{-1} X^\\top y$, шаг против градиента, логистическая регрессия. К ней относится домашнее задание 1.",
      en: "The normal equation $w = (X^\\top X)^{-1} X^\\top y$, a step against the gradient, logistic regression. Homework 1 belongs to it.",
    },
    url: null,
  },
  {
    authorEmail: assistantEmail,
    kind: "seminar",
    title: { ru: "Семинар 1. Производные по вектору", en: "Seminar 1. Derivatives by a vector" },
    note: {
      ru: "Выводим $\\nabla_w \\|Xw - y\\|^2 = 2X^\\top(Xw - y)$ двумя способами: по координатам и через дифференциал. Возьмите с собой бумагу.",
      en: "We derive $\\nabla_w \\|Xw - y\\|^2 = 2X^\\top(Xw - y)$ in two ways: by coordinates and by the differential. Bring paper.",
    },
    url: null,
  },
  {
    authorEmail: lecturerEmail,
    kind: "book",
    title: {
      ru: "Goodfellow, Bengio, Courville. Deep Learning",
      en: "Goodfellow, Bengio, Courville. Deep Learning",
    },
    note: {
      ru: "Для начала главы 4 и 5: численная устойчивость и основы машинного обучения. Читается на сайте книги.",
      en: "Begin with chapters 4 and 5: numerical stability and the basics of machine learning. It can be read on its site.",
    },
    url: "https://www.deeplearningbook.org/",
  },
  {
    authorEmail: assistantEmail,
    kind: "link",
    title: { ru: "Dive into Deep Learning", en: "Dive into Deep Learning" },
    note: {
      ru: "Учебник, в котором у каждой формулы рядом стоит программа. Полезен, когда формула понятна, а код не выходит.",
      en: "A textbook with a program beside each formula. Of use when the formula is clear and the code will not come.",
    },
    url: "https://d2l.ai/",
  },
];
