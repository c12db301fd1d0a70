"use client";

import { Contrast, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Theme } from "#components/shell/theme.ts";
import { useTheme } from "#components/shell/use-theme.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";

/** A menu that chooses between the light theme, the dark one and the system's. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const t = useTranslations("shell");
  const [theme, chooseTheme] = useTheme(initial);
  const Icon = { system: Contrast, light: Sun, dark: Moon }[theme];
  return (
    <Menu
      label={t("theme")}
      trigger={<Icon aria-hidden className="size-4" />}
      triggerClass={buttonClass("quiet", "small", "w-8 border-hairline px-0 text-muted hover:text-ink")}
    >
      <MenuChoice
        label={t("theme")}
        value={theme}
        onChange={chooseTheme}
        choices={[
          { value: "system", label: t("themeSystem") },
          { value: "light", label: t("themeLight") },
          { value: "dark", label: t("themeDark") },
        ]}
      />
    </Menu>
  );
}
