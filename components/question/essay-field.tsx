"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Rendered } from "#components/exercise/rendered.tsx";
import { AttachmentField, type Files } from "#components/question/attachment-field.tsx";
import type { FieldProps } from "#components/question/field-props.ts";
import { useRendered } from "#components/question/use-rendered.ts";
import { useSettled } from "#components/question/use-settled.ts";
import { inputClass } from "#components/ui/field.tsx";
import { answerLimits } from "#lib/answer/limits.ts";

/** Markdown with mathematics, shown below as it will be read; with a picture or a PDF where the part takes one. */
export function EssayField({
  part,
  answer,
  onChange,
  labelledBy,
  disabled,
  files,
}: FieldProps<"essay"> & { files: Files }) {
  const t = useTranslations("question");
  const id = useId();
  const { text, attachment } = answer ?? { text: "", attachment: null };
  const drawn = useRendered(useSettled(text));
  const change = (next: { text: string; attachment: string | null }) =>
    onChange(next.text === "" && next.attachment === null ? null : { kind: "essay", ...next });
  const written = (
    <>
      <textarea
        rows={8}
        className={`${inputClass} py-2`}
        value={text}
        maxLength={answerLimits.essay}
        disabled={disabled}
        aria-labelledby={labelledBy}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change({ text: event.target.value, attachment })}
      />
      <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
        {t("hint.essay")}
      </p>
    </>
  );
  return (
    <div>
      {part.attachment === "image_or_pdf" ? (
        <AttachmentField
          files={files}
          attached={attachment}
          onChange={(next) => change({ text, attachment: next })}
          labelledBy={labelledBy}
          disabled={disabled}
        >
          {written}
        </AttachmentField>
      ) : (
        written
      )}
      {text.trim() !== "" && (
        <div className="mt-3 border-hairline border-l-2 pl-4">
          <p className="text-muted text-sm">{t("preview")}</p>
          {drawn === "away" && <p className="text-muted text-sm">{t("previewAway")}</p>}
          {typeof drawn === "object" && <Rendered key={drawn.html} html={drawn.html} className="mt-1" />}
        </div>
      )}
    </div>
  );
}
