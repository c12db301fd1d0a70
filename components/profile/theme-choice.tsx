"use client";

import { useTranslations } from "next-intl";
import { type Theme, themes } from "#components/shell/theme.ts";
import { useTheme } from "#components/shell/use-theme.ts";

/** The theme as three buttons of which one is pressed in. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const t = useTranslations("shell");
  const [theme, chooseTheme] = useTheme(initial);
  const labels = { system: t("themeSystem"), light: t("themeLight"), dark: t("themeDark") };
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
      <legend className="sr-only">{t("theme")}</legend>
      {themes.map((each) => (
        <label key={each} className="flex min-h-8 items-center gap-2">
          <input
            type="radio"
            name="theme"
            value={each}
            checked={theme === each}
            onChange={() => chooseTheme(each)}
            className="size-4 accent-accent"
          />
          {labels[each]}
        </label>
      ))}
    </fieldset>
  );
}
