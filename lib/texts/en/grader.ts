/** The page of how grading goes: queue, faults, processes. */
export const grader = {
  title: "Grading",
  live: "Refreshes by itself while the page is open.",
  fine: "All is well",
  fineHint: "Graders are alive, the queue moves, and no fault is unresolved.",
  trouble: {
    no_graders: {
      title: "No grader is connected",
      todo: "Submissions wait in the database and will not be lost. Start a grader: npm start restarts its own, a separate one is node grader/worker.ts with the same DATABASE_URL.",
    },
    slow: {
      title: "The queue has stood for over a minute",
      todo: "Submissions will not be lost. See whether all graders are busy (the grader's log), and add one: GRADER_PROCESSES, or node grader/worker.ts on another machine.",
    },
    faults: {
      title: "Some faults are not resolved yet",
      todo: "They cost students nothing: grading is tried again by itself, with pauses of up to a minute. Remove the cause named in the list below (the exercise, the database, the machine's memory), and the verdict will come.",
    },
  },
  now: "Now",
  waiting: "Waiting",
  running: "Being graded",
  oldest: "Longest wait",
  nobodyWaits: "nobody waits",
  lastHour: "Verdicts of the last hour",
  count: "Verdicts",
  median: "Half within",
  p95: "95% within",
  noneThisHour: "No verdicts in the last hour",
  noneThisHourHint:
    "The time from submission to verdict will be here: of half of the submissions, and of 95 in 100.",
  seconds: "{seconds, number, ::.##} s",
  milliseconds: "{ms, number, ::.} ms",
  processes: "Graders",
  process: "{host}, process {pid}",
  since: "since {time}",
  noProcesses: "None",
  faults: "Faults",
  faultsIntro: "Submissions whose grading broke off at least once through us; the last 50.",
  noFaults: "No faults",
  noFaultsHint:
    "Every submission whose grading broke off will be here: the reason, exercise, person, time, how often, and how it ended.",
  tries: "{count, plural, one {# fault} other {# faults}}",
  recovered: "graded",
  waits: "being tried again",
};
