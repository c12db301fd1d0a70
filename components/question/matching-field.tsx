"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { FieldGroup } from "#components/question/field-group.tsx";
import type { FieldProps } from "#components/question/field-props.ts";
import { QuestionText } from "#components/question/question-text.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { inputClass } from "#components/ui/field.tsx";

/** One of the right side for each of the left; the right side has letters, since a list can show no formulas. */
export function MatchingField({ part, answer, onChange, labelledBy, disabled }: FieldProps<"matching">) {
  const t = useTranslations("question.matching");
  const id = useId();
  const pairs = answer?.pairs ?? {};
  function match(left: string, right: string) {
    const { [left]: _, ...others } = pairs;
    const next = right === "" ? others : { ...others, [left]: right };
    onChange(Object.keys(next).length === 0 ? null : { kind: "matching", pairs: next });
  }
  return (
    <FieldGroup labelledBy={labelledBy} className="grid gap-x-10 gap-y-4 md:grid-cols-2">
      <ol className="space-y-2">
        {part.left.map(({ id: left, text }, index) => (
          <li key={left} className="flex items-start gap-3">
            <select
              className={classNames(inputClass, "w-auto min-w-20 shrink-0")}
              value={pairs[left] ?? ""}
              disabled={disabled}
              aria-label={t("for", { number: index + 1 })}
              aria-describedby={`${id}-${left}`}
              onChange={(event) => match(left, event.target.value)}
            >
              <option value="">{t("choose")}</option>
              {part.right.map((right, place) => (
                <option key={right.id} value={right.id}>
                  {letter(place)}
                </option>
              ))}
            </select>
            <div id={`${id}-${left}`} className="min-w-0 pt-1.5">
              <QuestionText text={text} />
            </div>
          </li>
        ))}
      </ol>
      <ul aria-label={t("options")} className="space-y-2">
        {part.right.map(({ id: right, text }, place) => (
          <li key={right} className="flex items-start gap-3 py-1.5">
            <span className="font-medium">{letter(place)}</span>
            <div className="min-w-0">
              <QuestionText text={text} />
            </div>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

/** A, B, C: the same in both languages, as the slides of both have it. */
export function letter(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + (place % 26)).repeat(Math.floor(place / 26) + 1);
}
