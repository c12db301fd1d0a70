/** A program that a student submitted, as the staff read it, and what they say of it. */
export const comments = {
  page: "Submitted solution",
  attempt: "Attempt {number} of {total}, sent {time}",
  listed: "Attempt {number}, {time}",
  pages: "Attempts and related pages",
  previous: "Previous attempt",
  next: "Next attempt",
  toLedger: "History of points",
  toExercise: "The exercise",
  keyHint: { comment: "Write a comment:", hidden: "Show hidden cases:", list: "All keys:" },
  keys: {
    next: "the next attempt",
    previous: "the previous attempt",
    hidden: "show hidden cases",
  },
  open: "Read the solution",
  code: "Code",
  title: "Comments",
  whole: "On the whole solution",
  line: "On line {line}",
  somebody: "somebody of the staff",
  withdraw: "Take back",
  lineField: "Line",
  lineHint: "Click a line of the code or type its number. Empty: a comment on the whole solution.",
  wrongLine: "The code has lines 1 to {count}.",
  text: "Comment for the student",
  write: "Save the comment",
  notGraded: "There is no verdict yet: the solution is being graded.",
  beforeCredit: "Points here are those of this attempt alone, before anything is taken off for lateness.",
  hidden: {
    title: "Hidden cases",
    what: "Inputs and answers of hidden cases are kept nowhere. Ask, and the grader runs this attempt once more and shows them, for an hour and to you alone; the audit log says that you looked. Students never see them.",
    ask: "Show hidden cases",
    again: "Run it once more",
    waiting:
      "Waiting for the grader, which takes the submissions of students first. The cases appear here by themselves, also when the grader was away and is back.",
    lost: "No connection. The page goes on asking; nothing is lost.",
    same: "Run once more, the attempt got the stored verdict, in every case.",
    differs: "Run once more, the attempt got another verdict than is stored",
    both: "Stored: {was}. Now: {is}. The stored verdict holds; nothing was changed.",
    changedCases:
      "{count, plural, =0 {Every case came out as before.} one {# case came out differently.} other {# cases came out differently.}} A program near its limits of time or memory can differ from run to run.",
    judgement: "{verdict}, {numerator} of {denominator}",
    empty: "This exercise has no hidden cases.",
    trouble: "The hidden cases cannot be shown",
    version_not_kept:
      "The exercise has changed since, and the version that graded this attempt was not kept. The verdict holds. The lecturer can have what was sent graded again by the present version.",
    version_unusable:
      "The exercise has changed since, and this release of Gradus cannot run the version that graded this attempt. The verdict holds. The lecturer can have what was sent graded again by the present version.",
    given_up:
      "The grader broke off three times. The verdict is untouched. Ask again in a minute; if that does not help, look at the page about grading.",
  },
  count: "{count, plural, one {# comment} other {# comments}}",
  difference: {
    title: "Difference between two attempts",
    before: "What it is compared with",
    after: "What is compared",
    same: "The text of both attempts is the same.",
    loading: "Loading…",
    failed:
      "The attempts could not be loaded: no connection. Nothing is lost; choose one again or reload the page.",
  },
};
