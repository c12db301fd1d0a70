import { z } from "zod";

/** The two languages of the interface and of all content; Russian comes first. */
export const locales = ["ru", "en"] as const;
export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** A text in both languages. */
export const localisedTextSchema = z.object({ ru: z.string(), en: z.string() });
export type LocalisedText = z.infer<typeof localisedTextSchema>;
