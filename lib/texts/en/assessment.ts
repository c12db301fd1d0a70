/** The page of one assessment: its deadlines, its items, and for the staff how it goes. */
export const assessment = {
  deadlines: "Deadlines",
  items: "Exercises and questions",
  item: "Item",
  state: "State",
  points: "Points",
  tried: "Submitted",
  triedOf: "{count} of {of}",
  solved: "Solved",
  waiting: "Waiting for a verdict",
  actions: "Actions",
  statistics: "Statistics",
  statisticsOf: "Statistics: {item}",
  regrade: "Grade again",
  regradeOf: "Grade again: {item}",
  toStatistics: "Statistics",
};
