/** Problems of work with questions: not open yet, closed, out of time. */
export const sittingProblems = {
  sitting_not_open: {
    title: "It is not open yet",
    detail: "You can begin from {time}. Until then nobody sees the questions.",
  },
  sitting_closed: {
    title: "It is closed",
    detail: "It could be begun until {time}. If something kept you from it, write to the lecturer.",
  },
  no_attempts_left: {
    title: "No attempts are left",
    detail:
      "{allowed, plural, one {There is # attempt, and it is} other {There are # attempts, and all are}} handed in.",
  },
  sitting_over: {
    title: "This attempt is over",
    detail:
      "It ended on {time}. What was saved by then is handed in; what came later is not, and is kept on this device.",
  },
  answers_conflict: {
    title: "The answer was changed elsewhere",
    detail:
      "There is a newer version from another window or device. Nothing was overwritten; choose which one to keep.",
  },
  item_passed: {
    title: "This question is behind you",
    detail:
      "Here questions are answered one after another, without a way back. The answer saved before counts.",
  },
  results_hidden: {
    title: "The results are not shown yet",
    detail:
      "{until, select, handed_in {They will be there after you have handed in.} window_end {You will see them when everybody has finished.} other {The lecturer will show them to everybody at once.}}",
  },
  sitting_not_running: {
    title: "This attempt does not run any more",
    detail: "It is handed in, so its time cannot be changed. Nothing was changed.",
  },
  not_to_reopen: {
    title: "This attempt cannot be reopened",
    detail:
      "A student’s newest attempt can be reopened when it was handed in early, its time is not up and no results are released. Nothing was changed.",
  },
  sitting_runs: {
    title: "It is still being written",
    detail:
      "{attempts, plural, one {# attempt is} other {# attempts are}} not handed in yet. Release the results when all are; nothing was shown.",
  },
};
