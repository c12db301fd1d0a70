import { type Exact, formatExact, isDecimal } from "#lib/exact.ts";
import type { Locale } from "#lib/locale.ts";

/** In which language and time zone times are told, and from when they are seen. */
export type Place = { locale: Locale; timeZone: string; now: Date };

/** English as it is written in Europe: the day before the month, 24 hours. */
const languages: Record<Locale, string> = { ru: "ru-RU", en: "en-GB" };

/** A day, with its year when that is not the present one: "28 ноября", "28 November 2024". Not broken over lines. */
export function day(at: Date, { locale, timeZone, now }: Place): string {
  const yearOf = (date: Date) => partsOf(date, timeZone).year;
  const year = yearOf(at) === yearOf(now) ? undefined : "numeric";
  const format = new Intl.DateTimeFormat(languages[locale], {
    timeZone,
    day: "numeric",
    month: "long",
    year,
  });
  return unbroken(format.format(at));
}

/** A day and a time with the zone named: "28 ноября в 23:59 мск". A line may break only between day and time. */
export function moment(at: Date, place: Place): string {
  const joint = place.locale === "ru" ? "в" : "at";
  return `${day(at, place)} ${unbroken(`${joint} ${time(at, place)} ${zoneName(at, place)}`)}`;
}

/** What a line may not be broken in: a number and its unit, a day and its month. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** Hours and minutes: "23:59". */
export function time(at: Date, { timeZone }: Pick<Place, "timeZone">): string {
  const { hour, minute } = partsOf(at, timeZone);
  return `${hour}:${minute}`;
}

/** The course's zone in short: "мск"; by its distance from Greenwich where there is no common name. */
export function zoneName(at: Date, { locale, timeZone }: Place): string {
  if (timeZone === "Europe/Moscow") return locale === "ru" ? "мск" : "MSK";
  return partsOf(at, timeZone).timeZoneName ?? timeZone;
}

/** Name of a weekday, 1 is Monday: "среда", "Wednesday". */
export function weekdayName(weekday: number, locale: Locale): string {
  const monday = Date.UTC(2024, 0, 1);
  const date = new Date(monday + (weekday - 1) * 24 * 3600 * 1000);
  return new Intl.DateTimeFormat(languages[locale], { weekday: "long", timeZone: "UTC" }).format(date);
}

/** A share as percent: 1/2 is "50 %", "50%". */
export function percent(share: Exact, locale: Locale): string {
  const number = formatExact(share.mul(100), locale, { atLeast: 0 });
  return locale === "ru" ? `${number}\u00a0%` : `${number}%`;
}

/** The sign between a value and itself as {@link formatExact} writes it: "≈" where digits were cut off. */
export function equals(value: Exact, atMost: number): "=" | "≈" {
  return isDecimal(value, atMost) ? "=" : "≈";
}

function partsOf(at: Date, timeZone: string): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}
