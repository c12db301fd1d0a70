"use client";

import { Contrast, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Theme } from "#components/shell/theme.ts";
import { ThemeChoice } from "#components/shell/theme-choice.tsx";
import { useTheme } from "#components/shell/use-theme.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";

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
      <ThemeChoice theme={theme} onChoose={chooseTheme} className="flex flex-col px-3.5 py-1" />
    </Menu>
  );
}
