/** How the pages look: a choice of the person's own, or as the system prefers. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Cookie with the chosen theme, so that the server draws the first page right. */
export const themeCookie = "gradus-theme";
