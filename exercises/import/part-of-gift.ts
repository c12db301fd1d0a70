import { onlyPart } from "#exercises/import/found.ts";
import { cutGift, unescapeGift } from "#exercises/import/gift-signs.ts";
import { generalCriterion, importTexts } from "#exercises/import/import-texts.ts";
import {
  type Choice,
  type PartFound,
  partOfChoices,
  partOfNumbers,
  partOfPairs,
  partOfTexts,
} from "#exercises/import/part-of-answers.ts";
import { type TextFormat, toMarkdown } from "#exercises/import/to-markdown.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** The part and the key that the answers of a question in GIFT make: what stands between its braces. */
export function partOfGift(
  text: string,
  format: TextFormat,
): PartFound & { explanation: LocalisedText | null } {
  const [answers, ...general] = cutGift(text, ["####"]).map((piece) => piece.text.trim());
  const explanation = general.length === 0 ? null : toMarkdown(unescapeGift(general.join("\n")), format);
  return { ...readAnswers(answers, format), explanation };
}

function readAnswers(text: string, format: TextFormat): PartFound {
  if (text === "")
    return {
      kind: "part",
      part: { kind: "essay", ...onlyPart, attachment: "none" },
      key: { kind: "essay", rubric: [{ text: generalCriterion, points: 1 }] },
      notes: [importTexts.rubric],
    };
  if (/^(t|f|true|false)(#|$)/i.test(text)) return readTrueFalse(text, format);
  if (text.startsWith("#")) return readNumbers(text.slice(1), format);

  const [before, ...given] = cutGift(text, ["=", "~"]);
  if (before.text.trim() !== "" || given.length === 0)
    return { kind: "none", notes: [importTexts.brokenAnswers] };
  if (given.some(({ sign }) => sign === "~")) {
    const isSingle = given.some(({ sign }) => sign === "=");
    const choices = given.map((piece) =>
      readChoice(piece.text, piece.sign === "=" ? 100 : 0, format, format),
    );
    return partOfChoices(choices, isSingle ? "single" : "multiple", "shuffled");
  }
  const pairs = given.map((piece) => cutGift(piece.text, ["->"]));
  if (pairs.every((pair) => pair.length === 2))
    return partOfPairs(
      pairs.map(([left, right]) => ({
        left: toMarkdown(unescapeGift(left.text), format),
        right: toMarkdown(unescapeGift(right.text), format),
      })),
    );
  return partOfTexts(given.map((piece) => readChoice(piece.text, 100, "raw", format)));
}

/** `T#for a wrong answer#for a right one`. */
function readTrueFalse(text: string, format: TextFormat): PartFound {
  const [value, wrong, right] = cutGift(text, ["#"]).map((piece) => piece.text.trim());
  return {
    kind: "part",
    part: { kind: "true_false", ...onlyPart, reason: "none" },
    key: {
      kind: "true_false",
      right: value.toLowerCase().startsWith("t"),
      feedback: wrong ? toMarkdown(unescapeGift(wrong), format) : null,
      rubric: null,
    },
    notes: right ? [importTexts.rightFeedback] : [],
  };
}

/** `3.14:0.01`, `3.13..3.15`, or several of them with `=` and `=%50%`. */
function readNumbers(text: string, format: TextFormat): PartFound {
  const pieces = cutGift(text, ["=", "~"]);
  const given = pieces.length === 1 ? pieces : pieces.slice(1);
  return partOfNumbers(
    given.map(({ sign, text }) => {
      const choice = readChoice(text, sign === "~" ? 0 : 100, "raw", format);
      return { ...choice, ...readTolerance(choice.text.en) };
    }),
    [],
  );
}

function readTolerance(text: string): { text: LocalisedText; tolerance: number } {
  const [, low, high] = /^(.+)\.\.(.+)$/.exec(text) ?? [];
  if (low !== undefined && high !== undefined) {
    const middle = String((Number(low) + Number(high)) / 2);
    return { text: { ru: middle, en: middle }, tolerance: Math.abs(Number(high) - Number(low)) / 2 };
  }
  const [value = "", tolerance = "0"] = text.split(":");
  return { text: { ru: value.trim(), en: value.trim() }, tolerance: Number(tolerance) };
}

/** `%50%text#feedback`; a catch-all of its own is written `*` by Moodle. */
function readChoice(text: string, share: number, as: TextFormat, feedbackFormat: TextFormat): Choice {
  const [answer, ...feedback] = cutGift(text, ["#"]).map((piece) => piece.text.trim());
  const [, percent, bare = answer] = /^%(-?\d+(?:\.\d+)?)%(.*)$/s.exec(answer) ?? [];
  const said = feedback.join("#");
  return {
    text: toMarkdown(unescapeGift(bare), as),
    share: percent === undefined ? share : Number(percent),
    feedback: said === "" ? null : toMarkdown(unescapeGift(said), feedbackFormat),
  };
}
