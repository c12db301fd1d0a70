"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { FieldProps } from "#components/question/field-props.ts";
import { classNames } from "#components/ui/class-names.ts";
import { inputClass } from "#components/ui/field.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { answerLimits } from "#lib/question.ts";

/**
 * The source of an exercise as an answer: plain text here, so that the page of an exam needs no editor; the
 * exercise's own page has one.
 */
export function CodeField({ part, answer, onChange, labelledBy, disabled }: FieldProps<"code">) {
  const t = useTranslations("question");
  const id = useId();
  return (
    <div>
      <textarea
        rows={12}
        className={classNames(inputClass, "py-2 font-mono text-sm")}
        value={answer?.source ?? ""}
        maxLength={answerLimits.source}
        disabled={disabled}
        spellCheck={false}
        autoCapitalize="off"
        aria-labelledby={labelledBy}
        aria-describedby={id}
        onChange={({ target: { value } }) => onChange(value === "" ? null : { kind: "code", source: value })}
      />
      <p id={id} className="mt-1 text-muted text-sm">
        {t("hint.code")}{" "}
        <PageLink href={`/exercises/${part.exerciseId}`} className="link" target="_blank">
          {t("toExercise")}
        </PageLink>
      </p>
    </div>
  );
}
