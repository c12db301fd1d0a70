import type { Exercise } from "#lib/exercise.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * What the editor knows beyond the language while an exercise is open: the console, and the type of the
 * function that is asked for, with its meaning in the person's language.
 */
export function exerciseTypes(exercise: Exercise, locale: Locale): string {
  const { name, parameters, returns } = exercise.entry;
  const typeName = name.charAt(0).toUpperCase() + name.slice(1);
  const list = parameters.map((parameter) => `${parameter.name}: ${parameter.type}`).join(", ");
  return [
    "declare const console: Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...values: unknown[]) => void>;",
    "/**",
    ` * ${exercise.title[locale]}`,
    ...parameters.map((parameter) => ` * @param ${parameter.name} ${plain(parameter.meaning[locale])}`),
    ` * @returns ${plain(returns.meaning[locale])}`,
    " */",
    `type ${typeName} = (${list}) => ${returns.type};`,
  ].join("\n");
}

/** A line of Markdown as the text of a comment. */
function plain(text: string): string {
  return text.replaceAll("*/", "* /").replaceAll("\n", " ");
}
