"use client";

import { useSyncExternalStore } from "react";
import { type Theme, themeCookie, themes } from "#components/shell/theme.ts";

const yearSeconds = 365 * 24 * 3600;
const listeners = new Set<() => void>();

/**
 * The chosen theme, and a function that changes it here at once and for later pages by a cookie.
 * The page itself holds it, so that every switch on it shows the same.
 *
 * @param initial what the server drew the page with
 */
export function useTheme(initial: Theme) {
  const theme = useSyncExternalStore(subscribe, themeOfPage, () => initial);
  return [theme, chooseTheme] as const;
}

function themeOfPage(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset.theme) ?? "system";
}

function chooseTheme(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const age = theme === "system" ? 0 : yearSeconds;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${themeCookie}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax`;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
