"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { type Theme, themes } from "#components/shell/theme.ts";

/** The themes of which one is chosen. */
export function ThemeChoice({
  theme,
  onChoose,
  className,
}: {
  theme: Theme;
  onChoose: (theme: Theme) => void;
  className: string;
}) {
  const t = useTranslations("shell");
  const name = useId();
  const labels = { system: t("themeSystem"), light: t("themeLight"), dark: t("themeDark") };
  return (
    <fieldset className={className}>
      <legend className="sr-only">{t("theme")}</legend>
      {themes.map((each) => (
        <label key={each} className="flex min-h-9 items-center gap-2.5">
          <input
            type="radio"
            name={name}
            value={each}
            checked={theme === each}
            onChange={() => onChoose(each)}
            className="size-4 accent-accent"
          />
          {labels[each]}
        </label>
      ))}
    </fieldset>
  );
}
