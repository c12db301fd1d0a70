/** Страница одной работы: сроки, задания, а для преподавателей и ход работы. */
export const assessment = {
  deadlines: "Сроки",
  items: "Задания",
  item: "Задание",
  state: "Состояние",
  points: "Баллы",
  tried: "Отправили",
  triedOf: "{count} из {of}",
  solved: "Решили",
  waiting: "Ждут проверки",
  actions: "Действия",
  statistics: "Статистика",
  statisticsOf: "Статистика: {item}",
  regrade: "Перепроверить",
  regradeOf: "Перепроверить: {item}",
  toStatistics: "Статистика работы",
};
