import type { Role } from "#lib/course.ts";

/**
 * Somebody in the demo. `midterm` is the mark of the written midterm, null for who was not there; `exam` is that of
 * the early exam, null for who will sit it with the others.
 */
export type DemoPerson = {
  email: string;
  name: string;
  role: Role;
  group: string | null;
  midterm: string | null;
  exam: string | null;
  /** How the homework goes: 3 for those to whom it comes easily, 0 for those who have hardly begun. */
  ease: 0 | 1 | 2 | 3;
};

const staff = (email: string, name: string, role: Role): DemoPerson => ({
  email,
  name,
  role,
  group: null,
  midterm: null,
  exam: null,
  ease: 0,
});

const student = (
  group: string,
  login: string,
  name: string,
  midterm: string | null,
  ease: DemoPerson["ease"],
  exam: string | null = null,
): DemoPerson => ({ email: `${login}@demo.gradus`, name, role: "student", group, midterm, exam, ease });

export const lecturerEmail = "lecturer@demo.gradus";
export const assistantEmail = "assistant@demo.gradus";
export const studentEmail = "student@demo.gradus";

export const demoPeople: readonly DemoPerson[] = [
  staff(lecturerEmail, "Михаил Гущин", "lecturer"),
  staff(assistantEmail, "Анвар Ибрахим", "assistant"),
  student("201", "student", "Ли Анна", "7", 2),
  student("201", "abramov", "Абрамов Илья", "8", 3, "8.5"),
  student("201", "bazarova", "Базарова Сэсэг", "6.4", 2),
  student("201", "vinogradov", "Виноградов Лев", "4.2", 1),
  student("201", "garcia", "García Lucía", "9.1", 3, "9"),
  student("201", "elkina", "Ёлкина Мария", "7.5", 2, "6.2"),
  student("201", "zaytseva", "Зайцева Полина", "5.8", 2, "3.8"),
  student("201", "karimov", "Каримов Тимур", "6.8", 3, "7.4"),
  student("201", "lavrova", "Лаврова Дарья", null, 2),
  student("201", "muller", "Müller Jonas", "8.3", 2, "5"),
  student("201", "petrov-vodkin", "Петров-Водкин Кузьма", "8.6", 3, "7.6"),
  student("202", "zhukov", "Жуков Пётр", "6.8", 1),
  student("202", "ivanova", "Иванова Софья", "7.9", 3, "6.5"),
  student("202", "kim", "Ким Виктория", "9.4", 3, "10"),
  student("202", "mamedov", "Мамедов Руслан", "3.7", 1),
  student("202", "nguyen", "Нгуен Тхи Лан", "9.6", 3, "9.3"),
  student("202", "oconnor", "O’Connor Sean", null, 2),
  student("202", "okafor", "Okafor Chidi", "7.2", 2, "4.4"),
  student("202", "rimsky-korsakova", "Римская-Корсакова Вера", "6.1", 2),
  student("202", "sokolov", "Соколов Артём", "5.5", 1, "3"),
  student("202", "fedorova", "Фёдорова Алёна", "8.8", 3, "8"),
  student("202", "shchukin", "Щукин Фёдор", "4", 0),
  student("202", "yudin", "Юдин Егор", "0", 0),
];
