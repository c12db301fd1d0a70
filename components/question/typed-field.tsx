"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { FieldProps } from "#components/question/field-props.ts";
import { useRendered } from "#components/question/use-rendered.ts";
import { useSettled } from "#components/question/use-settled.ts";
import { classNames } from "#components/ui/class-names.ts";
import { inputClass } from "#components/ui/field.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { answerLimits } from "#lib/answer/limits.ts";
import { readAnswer } from "#lib/answer/read-answer.ts";
import { answerTexts } from "#lib/texts/answers.ts";

type Typed = "number" | "vector" | "matrix" | "formula";
type Props = FieldProps<Typed>;

/** A number, vector, matrix or formula as plain text, with what was understood of it shown while it is typed. */
export function TypedField({ part, answer, onChange, labelledBy, disabled }: Props) {
  const id = useId();
  const t = useTranslations("question.hint");
  const text = answer?.text ?? "";
  const common = {
    id,
    value: text,
    disabled,
    maxLength: answerLimits[part.kind],
    spellCheck: false,
    autoComplete: "off",
    autoCapitalize: "off",
    className: classNames(inputClass, "font-mono text-[0.9375rem]"),
    "aria-labelledby": labelledBy,
    "aria-describedby": `${id}-hint ${id}-reading`,
  };
  const change = (next: string) => onChange(next === "" ? null : { kind: part.kind, text: next });
  return (
    <div className="max-w-[40rem]">
      {part.kind === "vector" || part.kind === "matrix" ? (
        <textarea
          {...common}
          rows={part.kind === "matrix" ? 4 : 2}
          className={`${common.className} py-2`}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <input {...common} onChange={(event) => change(event.target.value)} />
      )}
      <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
        {hint()}
      </p>
      <div id={`${id}-reading`} role="status" className="min-h-8">
        <ReadingLine part={part} text={text} />
      </div>
    </div>
  );

  function hint(): string {
    if (part.kind === "formula")
      return t("formula", { symbols: part.symbols.map(({ name }) => name).join(", ") });
    if (part.kind !== "number" || part.units.length === 0) return t(part.kind);
    return t("numberUnits", { units: part.units.map(({ symbols }) => symbols.join(" = ")).join(", ") });
  }
}

/** "Read as …", or the sentence that says what is not understood. */
function ReadingLine({ part, text }: { part: Props["part"]; text: string }) {
  const t = useTranslations("question");
  const locale = useLocale();
  const reading = readAnswer(part, { text: useSettled(text) });
  const tex = reading.kind === "read" ? reading.tex[locale] : "";
  const drawn = useRendered(tex && `$${tex}$`);
  if (reading.kind === "unreadable")
    return reading.problem === answerTexts.empty ? null : (
      <span className="text-sm">
        <Meant meaning="partly">{reading.problem[locale]}</Meant>
      </span>
    );
  if (drawn === "away") return <span className="text-muted text-sm">{t("previewAway")}</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span className="text-muted text-sm">{drawn === "drawing" ? t("reading") : t("readAs")}</span>
      {drawn !== "drawing" && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the server sanitised it
        <span className="max-w-full overflow-x-auto py-1" dangerouslySetInnerHTML={{ __html: drawn.html }} />
      )}
    </span>
  );
}
