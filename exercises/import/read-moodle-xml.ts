import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { FoundQuestion, FoundQuestions, ImportNote } from "#exercises/import/found.ts";
import { importTexts, importTextsOf } from "#exercises/import/import-texts.ts";
import {
  fileSchema,
  type MoodleQuestion,
  moodleFileSchema,
  moodleQuestionSchema,
  type Rich,
} from "#exercises/import/moodle-schema.ts";
import { partOfMoodle } from "#exercises/import/part-of-moodle.ts";
import { formatOf, toMarkdown } from "#exercises/import/to-markdown.ts";
import type { LocalisedText } from "#lib/locale.ts";

const several = new Set(["question", "answer", "subquestion", "unit", "tag", "hint", "file"]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => several.has(name),
});

/** Reads a file in Moodle XML. What was not taken over is among the notes, one by one. */
export function readMoodleXml(text: string): FoundQuestions {
  // Definitions of entities are how a small file becomes a large one.
  if (/<!DOCTYPE/i.test(text)) return { kind: "unreadable", problem: importTexts.doctype };
  const validity = XMLValidator.validate(text);
  if (validity !== true)
    return { kind: "unreadable", problem: importTextsOf.brokenXml(validity.err.line, validity.err.msg) };
  const file = moodleFileSchema.safeParse(parser.parse(text));
  if (!file.success) return { kind: "unreadable", problem: importTexts.unknownFormat };

  const lines = linesOfQuestions(text);
  const questions: FoundQuestion[] = [];
  const notes: ImportNote[] = [];
  let category: string[] = [];
  for (const [i, raw] of file.data.quiz.question.entries()) {
    const line = lines[i] ?? 1;
    const parsed = moodleQuestionSchema.safeParse(raw);
    if (!parsed.success) {
      notes.push({ line, name: "", text: importTexts.brokenAnswers });
      continue;
    }
    const question = parsed.data;
    if (question["@type"] === "category") {
      category = tagsOfCategory(question.category);
      continue;
    }
    const read = partOfMoodle(question);
    const note = (text: LocalisedText) => notes.push({ line, name: question.name, text });
    read.notes.forEach(note);
    if (read.kind === "none") continue;
    leftOut(question, raw).forEach(note);
    questions.push({
      name: question.name,
      line,
      tags: [...new Set([...category, ...(question.tags === "" ? [] : question.tags.tag)])],
      prompt: rich(question.questiontext),
      explanation: question.generalfeedback?.text ? rich(question.generalfeedback) : null,
      part: read.part,
      key: read.key,
    });
  }
  return { kind: "found", questions, notes };
}

function rich(text: Rich): LocalisedText {
  return toMarkdown(text.text, formatOf(text["@format"]));
}

/** `$course$/top/Linear models` is the tag `Linear models`. */
function tagsOfCategory(path: string): string[] {
  return path
    .split("/")
    .filter((name) => name !== "" && name !== "top" && !/^\$\w+\$$/.test(name))
    .slice(-1);
}

/** What Moodle writes into every question and what has no meaning without it. */
const meaningless = new Set([
  ...[
    "@type",
    "#text",
    "hidden",
    "idnumber",
    "penalty",
    "answernumbering",
    "showstandardinstruction",
    "showunits",
  ],
  ...["unitpenalty", "unitsleft", "responseformat", "responserequired", "responsefieldlines", "minwordlimit"],
  ...[
    "attachmentsrequired",
    "responsetemplate",
    "shownumcorrect",
    "filetypeslist",
    "showgrading",
    "layouttype",
  ],
  ...["selecttype", "selectcount", "gradingtype", "numberingstyle", "coursetagsquestion"],
]);

/** A line for each element that says something and is not understood, for each file, and for points. */
function leftOut(question: MoodleQuestion, raw: Record<string, unknown>): LocalisedText[] {
  const known = new Set(Object.keys(moodleQuestionSchema.shape));
  const strange = Object.keys(raw).filter(
    (name) => !known.has(name) && !meaningless.has(name) && saysSomething(raw[name]),
  );
  return [
    ...strange.map(importTextsOf.leftOut),
    ...filesIn(raw).map(importTextsOf.file),
    ...(question.defaultgrade === 1 ? [] : [importTextsOf.points(String(question.defaultgrade))]),
  ];
}

/** Names of the files in a question, however deep. */
function filesIn(value: unknown): string[] {
  const file = fileSchema.safeParse(value);
  if (file.success) return [file.data["@name"]];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(filesIn) : [];
}

function saysSomething(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, inner]) => !name.startsWith("@") && saysSomething(inner));
}

/** Line of each `<question`, outside comments and CDATA. */
function linesOfQuestions(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  for (const [piece] of text.matchAll(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|<question[\s>]|\n/gs)) {
    if (piece.startsWith("<question")) lines.push(line);
    line += piece.split("\n").length - 1;
  }
  return lines;
}
