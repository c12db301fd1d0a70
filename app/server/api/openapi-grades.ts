import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import { createdTokenSchema, createTokenSchema } from "#lib/api.ts";
import { auditFilterSchema } from "#lib/audit/audit-filter.ts";
import { exportFormatSchema } from "#lib/export/export-format.ts";
import { importReportSchema } from "#lib/import/import-report.ts";
import { localeSchema } from "#lib/locale.ts";
import { changePolicySchema, policyPreviewSchema } from "#lib/policy/api.ts";

const takeIn = (operationId: string, summary: string): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  requestParams: {
    query: z.object({
      dryRun: z.literal("1").optional().meta({ description: "Only tell what it would do." }),
    }),
  },
  requestBody: {
    required: true,
    content: { "text/csv": { schema: z.string().meta({ description: "UTF-8 or Windows-1251." }) } },
  },
  responses: {
    "200": {
      description: "What was done, or why nothing was, row by row",
      content: json(importReportSchema),
    },
    ...problems({ ...always, "403": forBodies["403"], "413": "The file is larger than 2 MB" }),
  },
});

/** The part of the interface by which the lecturer takes rosters and marks in and grades out. */
export const gradesPaths: ZodOpenApiPathsObject = {
  "/api/roster": { post: takeIn("importRoster", "Import a roster: email, name, group, role") },
  "/api/marks": { post: takeIn("importMarks", "Import marks given on paper: email, component, mark") },
  "/api/grades": {
    get: {
      operationId: "exportGrades",
      summary: "Everybody's grades as a file",
      requestParams: {
        query: z.object({ format: exportFormatSchema, locale: localeSchema.optional() }),
      },
      responses: {
        "200": {
          description: "The file",
          content: {
            "text/csv": { schema: z.string() },
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { schema: z.string() },
          },
        },
        ...problems(always),
      },
    },
  },
  "/api/audit.csv": {
    get: {
      operationId: "exportAudit",
      summary: "Who of the staff changed what, as a file",
      requestParams: { query: auditFilterSchema.omit({ page: true }).partial() },
      responses: {
        "200": { description: "The file", content: { "text/csv": { schema: z.string() } } },
        ...problems(always),
      },
    },
  },
  "/api/policy": {
    put: {
      operationId: "changePolicy",
      summary: "Put other rules of grading in force",
      requestParams: {
        query: z.object({
          dryRun: z.literal("1").optional().meta({ description: "Only tell whose grade it would change." }),
        }),
      },
      requestBody: body(changePolicySchema),
      responses: {
        "200": { description: "What changes, or would change", content: json(policyPreviewSchema) },
        ...problems({ ...always, ...forBodies, "409": "Somebody has changed the rules meanwhile" }),
      },
    },
  },
  "/api/grades/links": {
    post: {
      operationId: "createGradesLink",
      summary: "Make an address from which spreadsheets read the grades: /api/grades.csv?token=…",
      requestBody: body(createTokenSchema),
      responses: {
        "201": { description: "Made; its token is shown this once", content: json(createdTokenSchema) },
        ...problems({ ...always, ...forBodies }),
      },
    },
  },
  "/api/grades/links/{id}": {
    delete: {
      operationId: "revokeGradesLink",
      summary: "Revoke such an address",
      requestParams: { path: z.object({ id: z.uuid() }) },
      responses: { "204": { description: "It opens nothing any more" }, ...problems(always) },
    },
  },
};
