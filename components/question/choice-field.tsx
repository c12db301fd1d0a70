"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { FieldGroup } from "#components/question/field-group.tsx";
import type { FieldProps } from "#components/question/field-props.ts";
import { QuestionText } from "#components/question/question-text.tsx";
import { classNames } from "#components/ui/class-names.ts";

/** One option of several, or none yet. */
export function SingleChoiceField({
  part,
  answer,
  onChange,
  labelledBy,
  disabled,
}: FieldProps<"single_choice">) {
  const t = useTranslations("question");
  const locale = useLocale();
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      <p className="mb-1 text-muted text-sm">{t("chooseOne")}</p>
      {part.options.map(({ id, text }) => (
        <Choice
          key={id}
          type="radio"
          name={name}
          aria-label={spoken(text[locale])}
          checked={answer?.option === id}
          disabled={disabled}
          onChange={() => onChange({ kind: "single_choice", option: id })}
        >
          <QuestionText text={text} />
        </Choice>
      ))}
    </div>
  );
}

/** Any number of options; without one there is no answer. */
export function MultipleChoiceField({
  part,
  answer,
  onChange,
  labelledBy,
  disabled,
}: FieldProps<"multiple_choice">) {
  const t = useTranslations("question");
  const locale = useLocale();
  const chosen = new Set(answer?.options);
  function toggle(id: string) {
    const options = part.options
      .map((option) => option.id)
      .filter((other) => (other === id ? !chosen.has(id) : chosen.has(other)));
    onChange(options.length === 0 ? null : { kind: "multiple_choice", options });
  }
  return (
    <FieldGroup labelledBy={labelledBy}>
      <p className="mb-1 text-muted text-sm">{t("chooseSeveral")}</p>
      {part.options.map(({ id, text }) => (
        <Choice
          key={id}
          type="checkbox"
          aria-label={spoken(text[locale])}
          checked={chosen.has(id)}
          disabled={disabled}
          onChange={() => toggle(id)}
        >
          <QuestionText text={text} />
        </Choice>
      ))}
    </FieldGroup>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name?: string;
  /**
   * Its name where it holds mathematics: a browser leaves that out of a name that it takes from a label, and
   * without its fraction bars and roots it would say something else.
   */
  "aria-label"?: string;
  checked: boolean;
  disabled: boolean;
  onChange(): void;
  children: ReactNode;
};

/** A thing to choose; all of its line can be pressed. */
export function Choice({ children, ...input }: ChoiceProps) {
  return (
    <label
      className={classNames(
        "-mx-2 flex items-start gap-3 rounded-control px-2 py-1.5",
        !input.disabled && "hover:bg-sunken",
      )}
    >
      <input className="mt-[calc((1lh-1rem)/2)] size-4 shrink-0 accent-accent" {...input} />
      <span className="min-w-0">{children}</span>
    </label>
  );
}

/** A text with its formulas as TeX, which says all that they show. */
function spoken(markdown: string): string {
  return markdown.replaceAll("$", "");
}
