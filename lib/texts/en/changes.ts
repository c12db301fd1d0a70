export const changes = {
  name: "Student",
  change: "Change",
  gains: "gains",
  loses: "loses",
  none: "none yet",
};
