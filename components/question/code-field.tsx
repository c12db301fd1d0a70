"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Rendered } from "#components/exercise/rendered.tsx";
import { useCodeExercise } from "#components/question/code-exercises.tsx";
import type { FieldProps } from "#components/question/field-props.ts";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { inputClass } from "#components/ui/field.tsx";
import { answerLimits } from "#lib/answer/limits.ts";

/**
 * The source of an exercise as an answer, under its statement. Plain text, so that the page of an exam needs no
 * editor and Tab goes on as everywhere on it.
 */
export function CodeField({ part, answer, onChange, labelledBy, disabled }: FieldProps<"code">) {
  const t = useTranslations("question");
  const id = useId();
  const exercise = useCodeExercise(part.exerciseId);
  const change = (source: string) => onChange(source === "" ? null : { kind: "code", source });
  return (
    <div>
      {exercise && (
        <details className="mb-3" open>
          <summary className="text-muted text-sm">{t("code.statement", { title: exercise.title })}</summary>
          <Rendered html={exercise.statement} className="mt-2 border-hairline border-l-2 pl-4" />
        </details>
      )}
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
        onChange={(event) => change(event.target.value)}
      />
      <div className="mt-1 flex flex-wrap items-center gap-3">
        {exercise && answer === null && (
          <Button size="small" disabled={disabled} onClick={() => change(exercise.starter)}>
            {t("code.starter")}
          </Button>
        )}
        <p id={id} className="text-muted text-sm">
          {t("hint.code")}
        </p>
      </div>
    </div>
  );
}
