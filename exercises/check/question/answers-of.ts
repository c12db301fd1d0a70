import type { Key } from "#lib/answer/key.ts";
import type { Answer, Part } from "#lib/question.ts";

/**
 * Answers that a key calls right, and some that must not pass: the mistakes that the author foresaw, and for
 * choices every other option. Null when part and key are not of one kind.
 */
export function answersOf(part: Part, key: Key): { right: Answer[]; wrong: Answer[] } | null {
  if (part.kind === "single_choice" && key.kind === "single_choice") {
    const choose = (option: string): Answer => ({ kind: "single_choice", option });
    const others = part.options.filter(({ id }) => id !== key.right);
    return { right: [choose(key.right)], wrong: others.map(({ id }) => choose(id)) };
  }
  if (part.kind === "multiple_choice" && key.kind === "multiple_choice") {
    const choose = (options: string[]): Answer => ({ kind: "multiple_choice", options });
    const others = part.options.filter(({ id }) => !key.right.includes(id));
    return {
      right: [choose(key.right)],
      wrong: [
        ...others.map(({ id }) => choose([...key.right, id])),
        ...key.right.map((missed) => choose(key.right.filter((id) => id !== missed))),
      ],
    };
  }
  if (part.kind === "true_false" && key.kind === "true_false") {
    const say = (value: boolean): Answer => ({ kind: "true_false", value, reason: "" });
    return { right: [say(key.right)], wrong: [say(!key.right)] };
  }
  if (part.kind === "number" && key.kind === "number") {
    const unit = part.units.find(({ factor }) => factor === 1);
    const suffix = unit === undefined ? "" : ` ${unit.symbols[0]}`;
    return typed(key, (value): Answer => ({ kind: "number", text: `${value}${suffix}` }));
  }
  if (part.kind === "vector" && key.kind === "vector")
    return typed(key, (value): Answer => ({ kind: "vector", text: JSON.stringify(value) }));
  if (part.kind === "matrix" && key.kind === "matrix")
    return typed(key, (value): Answer => ({ kind: "matrix", text: JSON.stringify(value) }));
  if (part.kind === "formula" && key.kind === "formula")
    return typed(key, (text): Answer => ({ kind: "formula", text }));
  if (part.kind === "ordering" && key.kind === "ordering") {
    const put = (order: string[]): Answer => ({ kind: "ordering", order });
    return { right: [put(key.right)], wrong: [put(key.right.toReversed())] };
  }
  if (part.kind === "matching" && key.kind === "matching") {
    const pairs = Object.entries(key.right);
    return {
      right: [{ kind: "matching", pairs: key.right }],
      wrong: pairs.map((_, i) => ({ kind: "matching", pairs: Object.fromEntries(pairs.toSpliced(i, 1)) })),
    };
  }
  if (part.kind === "short_text" && key.kind === "short_text") {
    const write = (text: string): Answer => ({ kind: "short_text", text });
    // A wildcard may stand for nothing; a star that was meant stays.
    const withoutWildcards = (text: string) => text.replace(/(\\)?\*/g, (_, escaped) => (escaped ? "*" : ""));
    return {
      right: key.accepted.map((text) => write(withoutWildcards(text))),
      wrong: key.mistakes.map(({ value }) => write(withoutWildcards(value))),
    };
  }
  if (part.kind === "essay" && key.kind === "essay") return { right: [], wrong: [] };
  if (part.kind === "code" && key.kind === "code") return { right: [], wrong: [] };
  return null;
}

function typed<Value>(
  key: { value: Value; mistakes: readonly { value: Value }[] },
  write: (value: Value) => Answer,
): { right: Answer[]; wrong: Answer[] } {
  return { right: [write(key.value)], wrong: key.mistakes.map(({ value }) => write(value)) };
}
