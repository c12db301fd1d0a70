export const imports = {
  roster: {
    title: "Import the roster",
    intro:
      "A CSV file with the columns email, name, group, role. Without a role a person is a student. People whom the file does not name stay as they are.",
  },
  marks: {
    title: "Import marks",
    intro:
      "A CSV file with the columns email, component, mark: marks from 0 to 10 for a midterm or an exam written on paper. Earlier marks stay in the history; the newest one holds.",
  },
  format:
    "UTF-8 and the Windows encoding will do, as will commas, semicolons and tabs, decimal commas and points. The file is only checked at first.",
  example: "For example:",
  file: "File",
  checking: "Checking the file…",
  importing: "Importing…",
  failed: "The file was not imported",
  again: "Choose the file once more to send it again.",
  unreadable:
    "The file cannot be read: it may have changed on the disk. Nothing was imported; choose it again.",
  impossible: "This file cannot be imported",
  problems: "{count, plural, one {# line has a problem} other {# lines have problems}}",
  allOrNothing:
    "Nothing was imported: a file is imported whole or not at all. Mend the lines and choose it again.",
  applied: "Imported",
  summary: "New: {added}, changed: {changed}, the same: {same}.",
  apply: "{count, plural, one {Import # row} other {Import # rows}}",
  nothing: "There is nothing to import: all is so already.",
  line: "Line",
  email: "E-mail",
  outcome: "What happens",
  outcomes: {
    added: "new",
    changed: "changed",
    same: "the same",
    empty: "empty",
    problem: "problem",
  },
};
