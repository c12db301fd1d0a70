import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import {
  decidedRoundingSchema,
  decideRoundingSchema,
  ledgerSchema,
  overriddenSchema,
  overrideSchema,
} from "#lib/ledger/api.ts";

const enrolment = z.object({ id: z.uuid().meta({ description: "Of the student's enrolment." }) });
const item = enrolment.extend({ itemId: z.uuid() });
const notFound = "The course has no such student or no such item";

/** The addresses by which scores are explained and corrected. */
export const ledgerPaths: ZodOpenApiPathsObject = {
  "/api/enrolments/{id}/items/{itemId}/ledger": {
    get: {
      summary: "How the points of one item of one student came about, oldest first",
      requestParams: { path: item },
      responses: {
        "200": { description: "Every entry with the points after it", content: json(ledgerSchema) },
        ...problems({ ...always, "404": `${notFound}, or it is another student's` }),
      },
    },
  },
  "/api/enrolments/{id}/items/{itemId}/overrides": {
    post: {
      summary: "Set the points of one item of one student, excuse it, or take that back",
      requestParams: { path: item },
      requestBody: body(overrideSchema),
      responses: {
        "201": { description: "Stored; it goes before everything else", content: json(overriddenSchema) },
        ...problems({
          ...always,
          ...forBodies,
          "404": notFound,
          "409": "Somebody has decided something since `seenId`",
          "422": "Wrong types, or more points than the item has",
        }),
      },
    },
  },
  "/api/enrolments/{id}/rounding": {
    post: {
      summary: "Decide whether a final grade between the two bounds of the course's rounding goes up",
      requestParams: { path: enrolment },
      requestBody: body(decideRoundingSchema),
      responses: {
        "201": { description: "Stored; the newest holds", content: json(decidedRoundingSchema) },
        ...problems({ ...always, ...forBodies, "404": notFound }),
      },
    },
  },
};
