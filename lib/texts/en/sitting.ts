/** Assessments with questions: rules, sitting them, results. */
export const sitting = {
  question: "Question {number}",
  points: "{points} pt",
  broken: {
    title: "This question cannot be shown now",
    what: "The fault is ours and costs you no points. Your saved answer is safe; answer the others and tell your teacher.",
  },
  up: {
    title: "Time is up",
    what: "Your work is being handed in by itself, with what was saved. It takes a few seconds; there is nothing to press.",
    offline:
      "There is no connection. Your work is being handed in by itself, with what had reached the server. {count, plural, one {Your last answer to # question is} other {Your last answers to # questions are}} on this device only. Do not close the page: when the connection is back, it will show what counts.",
  },
  rehearsal: {
    title: "Rehearsal",
    what: "This is what a student sees. Your answers count nowhere.",
  },
  time: {
    label: "Time left",
    until: "until {until}",
    left: "{minutes, plural, one {# minute left.} other {# minutes left.}}",
    extended: "You have more time: now until {until}.",
    moved: "The end was moved: now until {until}.",
    up: "Time is up.",
  },
  save: {
    nothing: "Answers save by themselves",
    saved: "Saved at {time}",
    waiting: "On this device…",
    saving: "Saving…",
    offline: "No connection: answers are kept on this device and will be sent by themselves",
    conflict: "Answered on another device too: choose which answer to keep",
    refused: "Not saved on the server: {reason}",
  },
  conflict: {
    title: "This question was answered on another device too",
    what: "Both answers are safe. The one from the other device stands here, yours from this one is in the fields below. Choose which to keep; until you do, the one here counts.",
    keepMine: "Keep what is in the fields",
    takeOther: "Take the other device’s",
  },
  map: {
    title: "Questions",
    entry: "Question {number}: {state}",
    all: "answered",
    some: "answered in part",
    none: "not answered",
    passed: "behind you",
    ahead: "still ahead",
    broken: "cannot be shown",
    legend: "✓ answered, … answered in part",
  },
  next: {
    go: "Next question",
    noReturn: "You cannot come back to this question.",
    ask: "Not everything here is answered",
    askWhat: "You cannot come back to this question. Go on to the next one?",
    goAnyway: "Go on without an answer",
    stay: "Stay",
    unsent:
      "The answer is not on the server yet, so you are still here. It is kept on this device; wait for the connection and press again.",
    offline:
      "No connection, so you are still at this question. Your answer is kept; press again in a few seconds.",
  },
  handIn: {
    open: "Hand in",
    title: "Hand in your work?",
    what: "After that your answers cannot be changed.",
    complete: "{count, plural, one {The only question is answered.} other {All # questions are answered.}}",
    lacking:
      "{count, plural, one {# question is not fully answered:} other {# questions are not fully answered:}}",
    question: "Question {number}",
    partly: "Question {number} (in part)",
    confirm: "Hand in",
    busy: "Handing in…",
    back: "Back to the questions",
    unsent:
      "{count, plural, one {The answers to # question have not reached the server, so nothing was handed in.} other {The answers to # questions have not reached the server, so nothing was handed in.}} They are kept on this device; wait for the connection and press again.",
    offline:
      "No connection, so nothing was handed in yet. Your answers are kept; press again in a few seconds.",
  },
  keys: {
    title: "Keys",
    field: "To the next field",
    next: "To the next question on the page",
    previous: "To the previous question on the page",
    save: "Save now (answers save by themselves too)",
    handIn: "Hand in: shows first what is missing",
    close: "Close the window",
    list: "This list",
  },
  submit: {
    send: "Submit for grading",
    idle: "The draft saves by itself; only what you submit counts.",
    sending: "Submitting…",
    retrying: "No connection, it will be submitted as soon as there is one…",
    sent: "Submitted.",
    closed: "The deadline passed {time}: nothing can be submitted any more.",
    notOpen: "You can submit from {time}.",
  },
  submissions: { title: "Submitted", sentAt: "Submission of {time}" },
  rules: {
    title: "Rules",
    questions: "{count, plural, one {# question} other {# questions}}, {points} points in all.",
    window: "You can begin from {opens} to {closes}.",
    duration: "You have {duration} from the moment you begin, but not past the closing time.",
    ownDuration: "The work takes {duration}, and you have {own}: your extra time is counted in.",
    clock:
      "The server’s clock counts. When time is up, your work is handed in by itself with what was saved.",
    free: "You can answer in any order and come back to a question.",
    one_way: "Questions come one by one, and you cannot come back to one.",
    attempts:
      "{count, plural, one {# attempt.} other {# attempts; for each question the best answer of them all counts.}}",
    saving:
      "Every answer saves by itself: you can reload the page, change the device, or lose the connection for some minutes.",
    homework: "There is no clock: answer and submit as often as you like; the best submission counts.",
    feedback: {
      at_once: "Results show at once.",
      explained_later:
        "Results show at once; the explanation of a question once an answer has full points, or when no other can be sent.",
      after_window: "Results show when everybody has finished.",
      on_release: "The lecturer releases the results, to everybody at once.",
    },
  },
  begin: {
    begin: "Begin",
    beginTimed: "Begin: the clock starts at once",
    again: "Begin another attempt",
    continue: "Continue",
    open: "Open the questions",
    rehearse: "Begin a rehearsal",
    notYet: "You can begin from {time}. The page refreshes by itself.",
    closed: "It closed {time}.",
    noneLeft: "All attempts are handed in.",
  },
  attempts: {
    title: "Your attempts",
    rehearsals: "Your rehearsals",
    attempt: "Attempt {number}",
    rehearsal: "Rehearsal {number}",
    begun: "begun {time}",
    student: "handed in {time}",
    time: "handed in by itself when time was up, {time}",
    staff: "handed in by the lecturer {time}",
    best: "For each question the best answer of all attempts counts.",
  },
  handedIn: {
    title: "Your work is handed in",
    until: {
      handed_in: "Results show once you have handed in.",
      window_end: "Results show when everybody has finished: {time}.",
      release: "The lecturer releases the results. They will be on this page and on the course page.",
    },
  },
  kept: {
    title: "Not every answer got through",
    what: "{count, plural, one {This device has an answer to question {numbers} that the server did not confirm.} other {This device has answers to questions {numbers} that the server did not confirm.}} What was saved before counts. Show this page to your teacher, and do not clear the data of this browser.",
  },
  results: {
    total: "{earned} of {possible}",
    question: "Question {number}",
    waiting:
      "{count, plural, one {# question is still being graded} other {# questions are still being graded}}",
    waitingWhat: "The sum above is without them; it follows when they are graded.",
    ruling: {
      void: { title: "This question was withdrawn", what: "It was found faulty and counts for nobody." },
      full_for_all: {
        title: "Full points for all",
        what: "The question was found faulty, and everybody has full points for it.",
      },
    },
  },
  toStaff: "Who is sitting, and controls",
};
