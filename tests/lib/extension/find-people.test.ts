import { expect, test } from "vitest";
import { findPeople } from "#lib/extension/find-people.ts";

const person = (name: string, email: string) => ({ enrolmentId: email, name, email, group: "201" });
const people = [
  person("Алёна Королёва", "alena@x.ru"),
  person("Иванов Иван Петрович", "ivanov@x.ru"),
  person("Мария Ли", "li1@x.ru"),
  person("Мария Ли", "li2@x.ru"),
  person("Пётр Сидоров-Штерн", "Petr@X.ru"),
];
const told = (list: string) =>
  findPeople(list, people).map((line) => [
    line.line,
    line.outcome,
    "person" in line ? line.person.enrolmentId : line.text,
  ]);

test("a list of addresses and names is found whatever stands around and between them", () => {
  expect(told("alena@x.ru,\r\n\r\n2) Иван  Иванов;petr@x.ru\n")).toEqual([
    [1, "found", "alena@x.ru"],
    [3, "found", "ivanov@x.ru"],
    [3, "found", "Petr@X.ru"],
  ]);
  expect(told("alena@x.ru, ivanov@x.ru")).toEqual([
    [1, "found", "alena@x.ru"],
    [1, "found", "ivanov@x.ru"],
  ]);
});

test("the parts of a name may stand in any order, in any case, with Е for Ё", () => {
  expect(told("КОРОЛЕВА алена\n«Сидоров-Штерн, Петр»")).toEqual([
    [1, "found", "alena@x.ru"],
    [2, "found", "Petr@X.ru"],
  ]);
});

test("where a line has both, the address decides, as mail programs write it", () => {
  expect(told('"Мария Ли" <li2@x.ru>')).toEqual([[1, "found", "li2@x.ru"]]);
});

test("who is not in the course, and a name that several have, is told and never guessed", () => {
  const lines = findPeople("никто@x.ru\nМария Ли\nИван\nЛи", people);
  expect(lines.map(({ outcome }) => outcome)).toEqual(["unknown", "ambiguous", "unknown", "unknown"]);
  expect(lines[1]).toMatchObject({ people: [{ email: "li1@x.ru" }, { email: "li2@x.ru" }] });
});

test("a person who stands there twice is told with the first line, by name or by address", () => {
  expect(findPeople("Алена Королева\n\nalena@x.ru", people)[1]).toMatchObject({
    line: 3,
    outcome: "repeated",
    firstLine: 1,
  });
});
