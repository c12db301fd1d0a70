"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { FieldProps } from "#components/question/field-props.ts";
import { inputClass } from "#components/ui/field.tsx";
import { answerLimits } from "#lib/answer/limits.ts";

/** A word or a short phrase. */
export function ShortTextField({ answer, onChange, labelledBy, disabled }: FieldProps<"short_text">) {
  const id = useId();
  const t = useTranslations("question.hint");
  return (
    <div className="max-w-[40rem]">
      <input
        className={inputClass}
        value={answer?.text ?? ""}
        maxLength={answerLimits.shortText}
        disabled={disabled}
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={id}
        onChange={({ target: { value } }) =>
          onChange(value === "" ? null : { kind: "short_text", text: value })
        }
      />
      <p id={id} className="mt-1 text-muted text-sm">
        {t("short_text")}
      </p>
    </div>
  );
}
