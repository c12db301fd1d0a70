"use client";

import type { Theme } from "#components/shell/theme.ts";
import { ThemeChoice } from "#components/shell/theme-choice.tsx";
import { useTheme } from "#components/shell/use-theme.ts";

/** The choice of a theme on the profile page. */
export function ThemeSetting({ initial }: { initial: Theme }) {
  const [theme, chooseTheme] = useTheme(initial);
  return <ThemeChoice theme={theme} onChoose={chooseTheme} className="-mt-1.5 flex flex-wrap gap-x-5" />;
}
