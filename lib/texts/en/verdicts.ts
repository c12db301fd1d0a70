/** Words for verdicts: of a whole submission, of one case, and what it means. */
export const verdicts = {
  name: {
    accepted: "Accepted",
    partial: "Partial",
    wrong_answer: "Wrong answer",
    runtime_error: "Runtime error",
    time_limit: "Time limit exceeded",
    memory_limit: "Memory limit exceeded",
    output_limit: "Too much output",
    compile_error: "Compile error",
    grader_fault: "Grader fault",
  },
  caseName: {
    accepted: "passed",
    wrong_answer: "wrong answer",
    runtime_error: "runtime error",
    time_limit: "time limit exceeded",
    memory_limit: "memory limit exceeded",
    output_limit: "too much output",
    compile_error: "not compiled",
    grader_fault: "grader fault",
  },
  explained: {
    partial: "Some groups of cases passed. A group earns its points only when all of its cases pass.",
    wrong_answer:
      "The program ran but returned something else. The first visible case that failed is open below.",
    runtime_error: "The program stopped with an error. The case says where.",
    time_limit: "The program ran longer than one case may take. Check the conditions of your loops.",
    memory_limit: "The program ran out of the memory it may use. Check which arrays keep growing.",
    output_limit: "The program returned or printed too much data.",
    compile_error: "The program does not compile, so no case was run.",
    grader_fault:
      "The fault is ours, not yours: it cost you no attempt and no points. The staff see it, and grading will be repeated.",
  },
};
