"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Choice } from "#components/question/choice-field.tsx";
import type { FieldProps } from "#components/question/field-props.ts";
import { inputClass } from "#components/ui/field.tsx";
import { answerLimits } from "#lib/answer/limits.ts";

/** Whether the statement holds and, where that is asked, why. */
export function TrueFalseField({ part, answer, onChange, labelledBy, disabled }: FieldProps<"true_false">) {
  const t = useTranslations("question");
  const name = useId();
  const reason = answer?.reason ?? "";
  return (
    <>
      <div role="radiogroup" aria-labelledby={labelledBy}>
        {[true, false].map((value) => (
          <Choice
            key={String(value)}
            type="radio"
            name={name}
            checked={answer?.value === value}
            disabled={disabled}
            onChange={() => onChange({ kind: "true_false", value, reason })}
          >
            {t(value ? "true" : "false")}
          </Choice>
        ))}
      </div>
      {part.reason === "by_hand" && answer === null && (
        <p className="mt-1 text-muted text-sm">{t("reasonFirst")}</p>
      )}
      {part.reason === "by_hand" && answer !== null && (
        <label className="mt-2 block">
          <span className="mb-1 block text-sm">{t("reason")}</span>
          <textarea
            rows={3}
            className={`${inputClass} py-2`}
            value={reason}
            maxLength={answerLimits.essay}
            disabled={disabled}
            onChange={(event) => onChange({ ...answer, reason: event.target.value })}
          />
        </label>
      )}
    </>
  );
}
