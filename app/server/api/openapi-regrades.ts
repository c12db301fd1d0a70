import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import { applyRegradeSchema, beginRegradeSchema, regradeSchema } from "#lib/regrade/api.ts";

const id = z.object({ id: z.uuid() });
const forLecturer = {
  ...always,
  ...forBodies,
  "403": "Not allowed to this role",
  "404": "The course has no such record",
} as const;

/** The addresses by which what was sent for an exercise is graded again. */
export const regradePaths: ZodOpenApiPathsObject = {
  "/api/items/{id}/regrades": {
    post: {
      summary: "Begin to grade what was sent for an exercise again, in the background, beside the verdicts",
      requestParams: { path: id },
      requestBody: body(beginRegradeSchema),
      responses: {
        "201": { description: "It is under way", content: json(regradeSchema) },
        ...problems({ ...forLecturer, "409": "Nothing fits the scope, or there is no such version" }),
      },
    },
  },
  "/api/regrades/{id}": {
    get: {
      summary: "A regrade: how far it is, and when it is done, who would gain and lose by it",
      requestParams: { path: id },
      responses: {
        "200": { description: "Done", content: json(regradeSchema) },
        ...problems(forLecturer),
      },
    },
  },
  "/api/regrades/{id}/apply": {
    post: {
      summary: "Let the results count; once applied it stays as it is",
      requestParams: { path: id },
      requestBody: body(applyRegradeSchema),
      responses: {
        "200": { description: "It is applied", content: json(regradeSchema) },
        ...problems({ ...forLecturer, "409": "Not everything is graded again yet, or it was dropped" }),
      },
    },
  },
  "/api/regrades/{id}/drop": {
    post: {
      summary: "End a regrade without effect",
      requestParams: { path: id },
      responses: {
        "200": { description: "It is dropped", content: json(regradeSchema) },
        ...problems({ ...forLecturer, "409": "It is applied already" }),
      },
    },
  },
};
