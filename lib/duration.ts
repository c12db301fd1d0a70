import { unbroken } from "#lib/format.ts";
import type { Locale } from "#lib/locale.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

type Unit = "day" | "hour" | "minute";

/** Russian has its own word after "через" and before "назад": одна минута, but через одну минуту. */
type Case = "plain" | "accusative";

/**
 * A length of time in words by its two largest units, rounded down, so that nobody is promised more
 * than there is: "4 дня 6 часов", "4 days 6 hours". Less than a minute is said so.
 */
export function duration(ms: number, locale: Locale): string {
  return inWords(ms, locale, "plain", 2);
}

function inWords(ms: number, locale: Locale, form: Case, unitsShown: number): string {
  const days = Math.floor(ms / dayMs);
  const hours = Math.floor((ms % dayMs) / hourMs);
  const minutes = Math.floor((ms % hourMs) / minuteMs);
  const units: [number, Unit][] = [
    [days, "day"],
    [hours, "hour"],
    [minutes, "minute"],
  ];
  const first = units.findIndex(([count]) => count > 0);
  if (first === -1) return lessThanAMinute[locale];
  return units
    .slice(first, first + unitsShown)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => unbroken(`${count} ${unitWord(count, unit, locale, form)}`))
    .join(" ");
}

/**
 * A time seen from now: what is to come by its two largest units, since it may matter ("через 4 дня
 * 6 часов"), what is past by the largest ("2 hours ago").
 */
export function fromNow(at: Date, now: Date, locale: Locale): string {
  const ms = at.getTime() - now.getTime();
  const words = inWords(Math.abs(ms), locale, "accusative", ms >= 0 ? 2 : 1);
  if (locale === "ru") return ms >= 0 ? `через ${words}` : `${words} назад`;
  return ms >= 0 ? `in ${words}` : `${words} ago`;
}

function unitWord(count: number, unit: Unit, locale: Locale, form: Case) {
  if (locale === "en") return count === 1 ? unit : `${unit}s`;
  const category = russianPlural.select(count);
  if (unit === "minute" && form === "accusative" && category === "one") return "минуту";
  return russian[unit][category === "one" || category === "few" ? category : "many"];
}

const russianPlural = new Intl.PluralRules("ru");

const russian: Record<Unit, { one: string; few: string; many: string }> = {
  day: { one: "день", few: "дня", many: "дней" },
  hour: { one: "час", few: "часа", many: "часов" },
  minute: { one: "минута", few: "минуты", many: "минут" },
};

const lessThanAMinute: Record<Locale, string> = { ru: "меньше минуты", en: "less than a minute" };
