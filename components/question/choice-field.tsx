"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
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
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      <p className="mb-1 text-muted text-sm">{t("chooseOne")}</p>
      {part.options.map(({ id, text }) => (
        <Choice
          key={id}
          type="radio"
          name={name}
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
  const chosen = new Set(answer?.options);
  function toggle(id: string) {
    const options = part.options
      .map((option) => option.id)
      .filter((other) => (other === id ? !chosen.has(id) : chosen.has(other)));
    onChange(options.length === 0 ? null : { kind: "multiple_choice", options });
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is named by a legend inside it, and the label is above
    <div role="group" aria-labelledby={labelledBy}>
      <p className="mb-1 text-muted text-sm">{t("chooseSeveral")}</p>
      {part.options.map(({ id, text }) => (
        <Choice
          key={id}
          type="checkbox"
          checked={chosen.has(id)}
          disabled={disabled}
          onChange={() => toggle(id)}
        >
          <QuestionText text={text} />
        </Choice>
      ))}
    </div>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name?: string;
  checked: boolean;
  disabled: boolean;
  onChange(): void;
  children: ReactNode;
};

/**
 * A thing to choose; all of its line can be pressed. It is named by reference, since a browser leaves mathematics
 * out of a name that it takes from a label.
 */
export function Choice({ children, ...input }: ChoiceProps) {
  const id = useId();
  return (
    <label
      className={classNames(
        "-mx-2 flex items-start gap-3 rounded-control px-2 py-1.5",
        !input.disabled && "hover:bg-sunken",
      )}
    >
      <input
        className="mt-[calc((1lh-1rem)/2)] size-4 shrink-0 accent-accent"
        aria-labelledby={id}
        {...input}
      />
      <span id={id} className="min-w-0">
        {children}
      </span>
    </label>
  );
}
