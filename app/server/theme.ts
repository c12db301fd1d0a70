import "server-only";
import { cookies } from "next/headers";
import { type Theme, themeCookie, themes } from "#components/shell/theme.ts";

/** The theme that the person chose on this device. */
export async function getTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return themes.find((theme) => theme === chosen) ?? "system";
}
