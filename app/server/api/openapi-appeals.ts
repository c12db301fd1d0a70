import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import { appealClaimSchema, appealedSchema, appealTextSchema, decideAppealSchema } from "#lib/appeals/api.ts";

const path = z.object({ id: z.uuid() });

/** The part of the interface by which students ask to look again, and the staff answer. */
export const appealPaths: ZodOpenApiPathsObject = {
  "/api/items/{id}/appeals": {
    post: {
      operationId: "appeal",
      summary: "Ask to look again at an item, once",
      requestParams: { path },
      requestBody: body(appealTextSchema),
      responses: {
        "201": { description: "Asked", content: json(appealedSchema) },
        ...problems({ ...always, ...forBodies, "409": "Asked before, too early or too late" }),
      },
    },
  },
  "/api/appeals/{id}/messages": {
    post: {
      operationId: "sayToAppeal",
      summary: "Add to what was said about an open appeal",
      requestParams: { path },
      requestBody: body(appealTextSchema),
      responses: {
        "200": { description: "Said", content: json(appealedSchema) },
        ...problems({ ...always, ...forBodies, "409": "It is answered already" }),
      },
    },
  },
  "/api/appeals/{id}/claim": {
    put: {
      operationId: "claimAppeal",
      summary: "Take an appeal to answer it, or renew that",
      requestParams: { path },
      responses: {
        "200": { description: "Who has it now, and until when", content: json(appealClaimSchema) },
        ...problems(always),
      },
    },
    delete: {
      operationId: "releaseAppeal",
      summary: "Give it back",
      requestParams: { path },
      responses: { "204": { description: "It is not yours any more" }, ...problems(always) },
    },
  },
  "/api/appeals/{id}/decision": {
    post: {
      operationId: "decideAppeal",
      summary: "Answer an appeal, once",
      requestParams: { path },
      requestBody: body(decideAppealSchema),
      responses: {
        "200": { description: "Answered", content: json(appealedSchema) },
        ...problems({
          ...always,
          ...forBodies,
          "409":
            "Answered before, somebody else has it, the caller graded the item, or points were set since",
        }),
      },
    },
  },
};
