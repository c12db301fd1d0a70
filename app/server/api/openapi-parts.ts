import type { z } from "zod";
import { problemSchema } from "#lib/api.ts";

/** What the operations of the OpenAPI document are put together from. */
export const json = (schema: z.ZodType) => ({ "application/json": { schema } });
export const body = (schema: z.ZodType) => ({ required: true, content: json(schema) });
export const problems = (descriptions: Record<`${number}`, string>) =>
  Object.fromEntries(
    Object.entries(descriptions).map(([status, description]) => [
      status,
      { description, content: { "application/problem+json": { schema: problemSchema } } },
    ]),
  );

export const always = {
  "401": "Nobody is signed in, or the token is not in force",
  "503": "The database cannot be reached; `Retry-After` says when to try again",
} as const;
export const forBodies = {
  "400": "Broken JSON",
  "403": "Sent by another site with this browser's cookie, or not allowed to this role",
  "413": "The source is larger than 64 KiB",
  "415": "Not application/json",
  "422": "Wrong types; `errors` has the path of each",
} as const;
