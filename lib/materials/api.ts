import { z } from "zod";
import { locales } from "#lib/locale.ts";

/** The part of the HTTP interface by which the staff keep the page of materials, in the schemas that parse it. */

/** In the order in which they stand on the page. */
export const materialKinds = ["lecture", "seminar", "link", "book"] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** Longest texts, in UTF-16 code units, of each language. */
export const maxMaterialTitle = 200;
export const maxMaterialNote = 5_000;
export const maxMaterialUrl = 2_000;

const inLanguages = (most: number) =>
  z.strictObject({ ru: z.string().trim().max(most), en: z.string().trim().max(most) });

/** `POST /api/materials` and `PUT /api/materials/{id}` */
export const writeMaterialSchema = z
  .strictObject({
    kind: z.enum(materialKinds),
    title: inLanguages(maxMaterialTitle)
      .refine(
        (title) => locales.some((locale) => title[locale] !== ""),
        "must be written in one language at least",
      )
      .meta({ description: "Empty in a language that it is not written in." }),
    note: inLanguages(maxMaterialNote).meta({ description: "Markdown with mathematics; may be empty." }),
    url: z
      .url({ protocol: /^https?$/, error: "must begin with http:// or https://" })
      .max(maxMaterialUrl)
      .nullable(),
  })
  .meta({ id: "WriteMaterial" });
export type WriteMaterial = z.infer<typeof writeMaterialSchema>;

/** `POST /api/materials/{id}/move`: past its neighbour among those of its kind. */
export const moveMaterialSchema = z
  .strictObject({ to: z.enum(["earlier", "later"]) })
  .meta({ id: "MoveMaterial" });
export type MoveMaterial = z.infer<typeof moveMaterialSchema>;

export const writtenMaterialSchema = z.object({ id: z.uuid() }).meta({ id: "WrittenMaterial" });

export const movedMaterialSchema = z
  .object({
    place: z.int().positive().meta({ description: "Among those of its kind, from 1." }),
    of: z.int().positive(),
  })
  .meta({ id: "MovedMaterial" });
export type MovedMaterial = z.infer<typeof movedMaterialSchema>;
