"use client";

import { useState } from "react";
import { type Theme, themeCookie } from "#components/shell/theme.ts";

const yearSeconds = 365 * 24 * 3600;

/** The chosen theme, and a function that changes it here at once and for later pages by a cookie. */
export function useTheme(initial: Theme) {
  const [theme, setTheme] = useState(initial);
  function chooseTheme(next: Theme) {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    const age = next === "system" ? 0 : yearSeconds;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${themeCookie}=${next}; Path=/; Max-Age=${age}; SameSite=Lax`;
  }
  return [theme, chooseTheme] as const;
}
