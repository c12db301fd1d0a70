import { afterAll, expect, test } from "vitest";
import { beginDay } from "#tests/e2e/begin-day.ts";
import {
  arrowTo,
  choose,
  goTo,
  paste,
  press,
  pressInHeader,
  reach,
  tabTo,
  toContent,
  type,
} from "#tests/e2e/keyboard.ts";
import { expectNothingForAxe } from "#tests/e2e/look.ts";
import { openSite } from "#tests/e2e/open-site.ts";
import { visit } from "#tests/e2e/visit.ts";
import { attempts, faultReason, makeBusyCourse } from "#tests/setup/busy-course.ts";

const { url, browser, db } = await openSite();
const course = await makeBusyCourse(db, url);
const page = await beginDay(browser, "/ru", course.assistant.email, course.password);
// So that nothing waits any more for the tests that look at all of the grading.
afterAll(() => db.submission.update({ where: { id: course.faultedId }, data: { status: "graded" } }));

const essay = "Вывод: градиент MSE";
const logLoss = "Логистическая функция потерь";

test("finds in the queue all that waits, and of that the essays of a group", async () => {
  await goTo(page, "На проверку");
  await page.getByText("Проверено 0 из 3").waitFor();
  for (const part of ["Апелляции", "Просьбы о продлении", "Сбои проверки"])
    await page.getByRole("region", { name: part }).waitFor();
  await choose(page, "Что", "развёрнутые ответы");
  await choose(page, "Группа", "группа 201");
  await press(page, "button", "Показать", { stops: 2 });
  await page.getByText("Проверено 0 из 2").waitFor();
  expect(await page.getByRole("rowheader").count()).toBe(2);
});

test("grades one by the lines of the rubric with a comment to keep, and the next by what was kept", async () => {
  await toContent(page);
  await press(page, "link", "Начать проверку");
  await reach(page, essay);
  const taken = page.getByText(/^За вами до/);
  await taken.waitFor();
  await page.keyboard.press("1");
  await page.keyboard.press("3");
  await page.keyboard.press("c");
  await page.keyboard.type("Откуда транспонирование?");
  await press(page, "button", "Запомнить этот комментарий");
  await page.getByRole("button", { name: /^Убрать: / }).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Проверено 1 из 2").waitFor();
  await taken.waitFor();
  await page.keyboard.press("Shift+Digit1");
  await page.keyboard.press("b");
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await page.getByText("Всё проверено").waitFor();
  const given = await db.handScore.findMany({
    where: { submission: { item: { assessmentId: course.essaysId } } },
    orderBy: { createdAt: "asc" },
  });
  expect(given.map(({ numerator, comment }) => [numerator, comment])).toEqual([
    [4, "Откуда транспонирование?"],
    [8, "Откуда транспонирование?"],
  ]);
});

test("reads a program, goes by the arrows to a line of it, and comments on the line and on the whole", async () => {
  await goTo(page, "Итоговые оценки");
  await type(page, "Имя или почта", "голицын", "searchbox");
  await tabTo(page, "region", "Ведомость");
  await arrowTo(page, "ArrowDown", "link", course.boris.name);
  await page.keyboard.press("Enter");
  await reach(page, /Все оценки/);
  await press(page, "link", new RegExp(`История баллов: ${logLoss}`));
  await reach(page, /История баллов/);
  await press(page, "link", /^Прочитать решение/);
  await reach(page, logLoss);
  await page.getByText("Попытка 1 из 2").waitFor();
  await page.keyboard.press("n");
  await page.getByText("Попытка 2 из 2").waitFor();

  await tabTo(page, "textbox", /Код/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("c");
  await page.keyboard.type("Здесь нужно делить на n");
  await press(page, "button", "Сохранить комментарий", { stops: 2 });
  await page.getByRole("listitem").filter({ hasText: "К строке 2" }).waitFor();
  await tabTo(page, "textbox", "Строка", { back: true, stops: 3 });
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Почти готово");
  await press(page, "button", "Сохранить комментарий", { stops: 2 });
  await page.getByRole("listitem").filter({ hasText: "Ко всему решению" }).waitFor();

  await choose(page, "С чем сравнить", /Попытка 1/);
  const difference = page.getByRole("region", { name: "Разница между двумя попытками" });
  for (const line of attempts) await difference.getByText(line).first().waitFor();
});

test("answers an appeal with other points", async () => {
  await goTo(page, "На проверку");
  await press(page, "link", logLoss);
  await reach(page, `Апелляция: ${logLoss}`);
  await page.getByText("В третьей строке знак верный").waitFor();
  await tabTo(page, "radio", "результат остаётся");
  await page.keyboard.press("ArrowDown");
  await type(page, "Баллы", "7,5");
  await type(page, "Ответ студенту", "Знак верный, баллы добавлены");
  await press(page, "button", "Ответить", { stops: 1 });
  await page.getByText(/Апелляция рассмотрена .*: результат изменён/).waitFor();
});

test("gives more time to a student who asked, and goes on from there", async () => {
  await goTo(page, "На проверку");
  await press(page, "button", /^Ответить.*Вера Жукова/);
  await page.getByRole("dialog").waitFor();
  await expectNothingForAxe(page);
  await type(page, "Ответ студенту", "Поправляйтесь");
  await press(page, "button", "Записать решение", { stops: 1 });
  await page.getByRole("region", { name: "Просьбы о продлении" }).waitFor({ state: "detached" });
});

test("extends the deadline for a pasted list after seeing what that changes", async () => {
  await pressInHeader(page, "link", "Gradus: на страницу курса");
  await reach(page, "Курс");
  await press(page, "link", "Сроки и продления");
  await reach(page, "Домашнее задание 1: сроки");
  await tabTo(page, "radio", "Одному студенту");
  await page.keyboard.press("ArrowUp"); // around to the last of three
  await tabTo(page, "textbox", "Почта или полное имя, по одному в строке");
  await paste(page, `Ли Анна\n${course.boris.email}`);
  await type(page, "Дней", "5", "spinbutton");
  await type(page, "Причина", "Студенческая конференция");
  await press(page, "button", "Показать, что изменится", { stops: 1 });
  await page.getByText("Касается 2 студентов.").waitFor();
  await expectNothingForAxe(page);
  await press(page, "button", "Применить", { stops: 0 });
  const extended = page.getByRole("region", { name: "Кому продлено" });
  for (const { name } of [course.anna, course.boris])
    await extended.getByRole("row", { name: new RegExp(`${name}.*Студенческая конференция`) }).waitFor();
});

test("sets the points of one program by hand with a reason, and reads that in the history", async () => {
  await goTo(page, "Итоговые оценки");
  await tabTo(page, "region", "Ведомость");
  await arrowTo(page, "ArrowDown", "link", course.boris.name);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await reach(page, `Все оценки: ${course.boris.name}`);
  await press(page, "link", new RegExp(`История баллов: ${logLoss}`), { stops: 3 });
  await reach(page, `История баллов: ${logLoss}`);
  await type(page, "Баллы", "6,5");
  await type(page, "Причина", "Ошибка только в последнем шаге");
  await press(page, "button", "Записать", { stops: 1 });
  await page.getByText("Баллы поставлены вручную: 6,5 из 10").waitFor();
});

test("sees what could not be graded, and why", async () => {
  await goTo(page, "Ход проверки");
  await page.getByText(faultReason).waitFor();
});

test("writes an announcement", async () => {
  await pressInHeader(page, "link", "Gradus: на страницу курса");
  await reach(page, "Курс");
  await press(page, "link", "Все объявления и новое");
  await reach(page, "Объявления");
  await press(page, "button", "Написать объявление");
  await tabTo(page, "radio", "оба", { stops: 0 });
  await page.keyboard.press("ArrowDown");
  await type(page, "Заголовок", "Разбор домашнего задания");
  await type(page, "Текст", "В среду на семинаре, с выводом $\\nabla L$.");
  await page.locator("form .katex").waitFor();
  await expectNothingForAxe(page);
  await press(page, "button", "Опубликовать");
  await page.getByRole("article").filter({ hasText: "Разбор домашнего задания" }).waitFor();
  await tabTo(page, "button", "Написать объявление", { stops: 0 });
});

test("finds the queue shorter in the evening, and signs out", async () => {
  await goTo(page, "На проверку");
  await page.getByText("Проверено 2 из 3").waitFor();
  for (const part of ["Апелляции", "Просьбы о продлении"])
    expect(await page.getByRole("region", { name: part }).count()).toBe(0);
  await pressInHeader(page, "button", `Меню: ${course.assistant.name}`);
  await expectNothingForAxe(page);
  await page.keyboard.press("ArrowUp"); // from the end of the menu
  await page.keyboard.press("ArrowUp");
  await tabTo(page, "button", "Выйти", { stops: 0 });
  await page.keyboard.press("Enter");
  await reach(page, "Вход");
});

test("the students find all that in the evening: points, answers, time and the announcement", async () => {
  const anna = await visit(browser, course.anna.login, "/ru/gradebook");
  const earned = anna.getByRole("link", { name: new RegExp(`История баллов: ${essay}`) });
  expect(await earned.innerText()).toMatch(/^[48] \/ 8/);
  await anna.getByRole("link", { name: new RegExp(`История баллов: ${logLoss}`) }).click();
  await anna.getByText("Баллы поставлены вручную: 7,5 из 10").waitFor();
  await anna.getByText("Знак верный, баллы добавлены").first().waitFor();
  await anna.getByText(/Апелляция рассмотрена .*: результат изменён/).waitFor();
  await anna.getByText(/Сроки продлены лично: мягкий до/).waitFor();
  await anna.goto("/ru");
  await anna.getByRole("article").filter({ hasText: "Разбор домашнего задания" }).waitFor();

  const boris = await visit(browser, course.boris.login, "/ru/gradebook");
  await boris.getByRole("link", { name: new RegExp(`История баллов: ${logLoss}`) }).click();
  await boris.getByText("Баллы поставлены вручную: 6,5 из 10").waitFor();
  await boris.goto("/ru/exercises/log-loss");
  await boris.getByText(/Сроки продлены лично для вас/).waitFor();

  const vera = await visit(browser, course.vera.login, "/ru/exercises/log-loss");
  await vera.getByText("Поправляйтесь").waitFor();
});
