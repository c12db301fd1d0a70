import Fraction from "fraction.js";
import type { LocalisedText } from "#lib/locale.ts";

/** What stands at the head of a file with a person's data, for whoever opens it. */
const about: LocalisedText = {
  ru:
    "Всё, что Gradus хранит об этом человеке. Времена — в UTC; баллы и доли — точные дроби («15/2»). " +
    "«results» и «ledger» пусты там, где результаты ещё не показаны: они появятся в файле, когда их откроют. " +
    "Содержимое приложенных файлов записано в base64.",
  en:
    "All that Gradus holds of this person. Times are in UTC; points and shares are exact fractions (“15/2”). " +
    "“results” and “ledger” are empty where results are not shown yet: they will be in the file when they are. " +
    "The contents of attached files are in base64.",
};

/** The file of {@link content}: JSON to be read by people as well, with an explanation at its head. */
export function writeExport(content: object, now: Date): string {
  const file = { about, madeAt: now, ...content };
  return `${JSON.stringify(file, (_, value) => (value instanceof Fraction ? value.toFraction() : value), 2)}\n`;
}
