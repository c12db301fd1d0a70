import { onlyPart } from "#exercises/import/found.ts";
import { generalCriterion, importTexts, importTextsOf } from "#exercises/import/import-texts.ts";
import type { MoodleAnswer, MoodleQuestion } from "#exercises/import/moodle-schema.ts";
import {
  type Choice,
  type PartFound,
  partOfChoices,
  partOfNumbers,
  partOfPairs,
  partOfTexts,
} from "#exercises/import/part-of-answers.ts";
import { formatOf, toMarkdown } from "#exercises/import/to-markdown.ts";
import type { LocalisedText } from "#lib/locale.ts";

/** The part and the key that a question of Moodle makes, with what was lost on the way. */
export function partOfMoodle(question: MoodleQuestion): PartFound {
  switch (question["@type"]) {
    case "multichoice": {
      const choices = question.answer.map((answer) => toChoice(answer, "text"));
      const isShuffled = isYes(question.shuffleanswers);
      return partOfChoices(
        choices,
        isYes(question.single) ? "single" : "multiple",
        isShuffled ? "shuffled" : "fixed",
      );
    }
    case "truefalse": {
      const right = question.answer.find((answer) => answer["@fraction"] === 100);
      const wrong = question.answer.find((answer) => answer !== right);
      if (right === undefined) return { kind: "none", notes: [importTexts.noAnswer] };
      const feedback = wrong === undefined ? null : feedbackOf(wrong);
      return {
        kind: "part",
        part: { kind: "true_false", ...onlyPart, reason: "none" },
        key: { kind: "true_false", right: right.text.trim() === "true", feedback, rubric: null },
        notes: feedbackOf(right) === null ? [] : [importTexts.rightFeedback],
      };
    }
    case "shortanswer": {
      const found = partOfTexts(question.answer.map((answer) => toChoice(answer, "raw")));
      return isYes(question.usecase) ? { ...found, notes: [...found.notes, importTexts.caseCounts] } : found;
    }
    case "numerical": {
      const numbers = question.answer.map((answer) => ({
        ...toChoice(answer, "raw"),
        tolerance: answer.tolerance,
      }));
      // A value in a unit is the value in the first one times its multiplier.
      const given = question.units === "" ? [] : question.units.unit;
      const units = given.map(({ unit_name, multiplier }) => ({
        symbols: [unit_name],
        factor: 1 / multiplier,
      }));
      const found = partOfNumbers(numbers, units);
      const wasOptional = units.length > 0 && question.unitgradingtype === "0";
      return wasOptional ? { ...found, notes: [...found.notes, importTexts.unitRequired] } : found;
    }
    case "matching":
    case "match":
      return partOfPairs(
        question.subquestion.map(({ text, answer, "@format": format }) => ({
          left: toMarkdown(text, formatOf(format)),
          right: toMarkdown(answer[0], "plain"),
        })),
      );
    case "ordering": {
      const items = question.answer.map((answer, i) => ({
        id: `item-${i + 1}`,
        text: toChoice(answer, "text").text,
      }));
      if (items.length < 2) return { kind: "none", notes: [importTexts.noOptions] };
      return {
        kind: "part",
        part: { kind: "ordering", ...onlyPart, items, credit: "proportional" },
        key: { kind: "ordering", right: items.map(({ id }) => id), feedback: null },
        notes: [],
      };
    }
    case "essay": {
      const criterion = question.graderinfo?.text
        ? toMarkdown(question.graderinfo.text, "html")
        : generalCriterion;
      return {
        kind: "part",
        part: {
          kind: "essay",
          ...onlyPart,
          attachment: question.attachments === "0" ? "none" : "image_or_pdf",
        },
        key: { kind: "essay", rubric: [{ text: criterion, points: 1 }] },
        notes: criterion === generalCriterion ? [importTexts.rubric] : [],
      };
    }
    case "description":
      return { kind: "none", notes: [importTexts.description] };
    default:
      return { kind: "none", notes: [importTextsOf.unknownType(question["@type"])] };
  }
}

/** An option is shown; a typed answer is compared, and stays as it is. */
function toChoice(answer: MoodleAnswer, as: "text" | "raw"): Choice {
  return {
    text: toMarkdown(answer.text, as === "raw" ? "raw" : formatOf(answer["@format"])),
    share: answer["@fraction"],
    feedback: feedbackOf(answer),
  };
}

function feedbackOf({ feedback }: MoodleAnswer): LocalisedText | null {
  return feedback === undefined || feedback.text.trim() === ""
    ? null
    : toMarkdown(feedback.text, formatOf(feedback["@format"]));
}

function isYes(text: string): boolean {
  return text === "true" || text === "1";
}
