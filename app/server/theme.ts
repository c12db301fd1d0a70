import "server-only";
import { cookies } from "next/headers";
import { type Theme, themeCookie, themeSchema } from "#components/shell/theme.ts";

/** The theme that the person chose on this device. */
export async function getTheme(): Promise<Theme> {
  const chosen = themeSchema.safeParse((await cookies()).get(themeCookie)?.value);
  return chosen.success ? chosen.data : "system";
}
