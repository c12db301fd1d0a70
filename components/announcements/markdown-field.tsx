"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Rendered } from "#components/exercise/rendered.tsx";
import { useRendered } from "#components/question/use-rendered.ts";
import { useSettled } from "#components/question/use-settled.ts";
import { inputClass } from "#components/ui/field.tsx";
import type { Locale } from "#lib/locale.ts";

type Props = {
  label: ReactNode;
  /** Of the text. */
  lang: Locale;
  value: string;
  onChange(value: string): void;
  maxLength: number;
  rows: number;
  required?: boolean;
};

/** Markdown with mathematics, shown below as it will be read. */
export function MarkdownField({ label, lang, value, onChange, maxLength, rows, required }: Props) {
  const t = useTranslations("announcements");
  const id = useId();
  const drawn = useRendered(useSettled(value));
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium text-sm">
        {label}
      </label>
      <textarea
        id={id}
        lang={lang}
        rows={rows}
        required={required}
        maxLength={maxLength}
        aria-describedby={`${id}-hint`}
        className={`${inputClass} py-2`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
        {t("textHint")}
      </p>
      {value.trim() !== "" && (
        <div className="mt-3 border-hairline border-l-2 pl-4">
          <p className="text-muted text-sm">{drawn === "away" ? t("previewAway") : t("preview")}</p>
          {typeof drawn === "object" && (
            <div lang={lang}>
              <Rendered key={drawn.html} html={drawn.html} className="mt-1" />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
