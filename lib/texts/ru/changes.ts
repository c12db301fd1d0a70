export const changes = {
  name: "Студент",
  change: "Что изменится",
  gains: "прибавится",
  loses: "убавится",
  none: "ещё нет",
};
