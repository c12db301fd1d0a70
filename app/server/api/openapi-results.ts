import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import { resultsFormatSchema } from "#lib/export/export-format.ts";
import { localeSchema } from "#lib/locale.ts";
import { reopenedSchema, reopenSchema } from "#lib/sitting/staff-api.ts";

const id = z.object({ id: z.uuid() });
const notThere = { "404": "The course has no such record" } as const;

/** The addresses by which the lecturer takes results out, and opens again what was handed in by mistake. */
export const resultsPaths: ZodOpenApiPathsObject = {
  "/api/attempts/{id}/reopen": {
    post: {
      summary: "Open an attempt again that was handed in by mistake, within its time",
      requestParams: { path: id },
      requestBody: body(reopenSchema),
      responses: {
        "201": { description: "It is open until its end", content: json(reopenedSchema) },
        ...problems({
          ...always,
          ...forBodies,
          ...notThere,
          "409": "It runs, its time is up, a newer one was begun, or the results are released",
        }),
      },
    },
  },
  "/api/assessments/{id}/results": {
    get: {
      operationId: "exportResults",
      summary: "Everybody's results of one assessment as a file",
      requestParams: {
        path: id,
        query: z.object({ format: resultsFormatSchema, locale: localeSchema.optional() }),
      },
      responses: {
        "200": {
          description: "The file",
          content: {
            "text/csv": { schema: z.string() },
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { schema: z.string() },
          },
        },
        ...problems({ ...always, ...notThere, "403": "Not allowed to this role" }),
      },
    },
  },
};
