import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import {
  changeDeadlinesSchema,
  deadlineEventSchema,
  deadlinePreviewSchema,
  extendDeadlinesSchema,
} from "#lib/extension/deadline-api.ts";
import { askForTimeSchema, decideRequestSchema, lateRequestSchema } from "#lib/extension/late-request.ts";

const id = z.object({ id: z.uuid() });
const notFound = { "404": "The course has no such record" } as const;

const dryRun = z.object({
  dryRun: z.literal("1").optional().meta({ description: "Nothing is written." }),
});
const moving = {
  ...always,
  ...forBodies,
  ...notFound,
  "409": "Deadlines or extensions have changed since they were looked at; nothing was written",
  "422": "Wrong types, deadlines that cannot hold, or people who were not found",
} as const;

/** The addresses by which deadlines are moved and more time is asked for. */
export const deadlinePaths: ZodOpenApiPathsObject = {
  "/api/assessments/{id}/deadlines": {
    put: {
      summary:
        "Move the deadlines of an assessment for all, or see who would gain and lose; for the lecturer",
      requestParams: { path: id, query: dryRun },
      requestBody: body(changeDeadlinesSchema),
      responses: {
        "200": { description: "Moved, or what would come of it", content: json(deadlinePreviewSchema) },
        ...problems(moving),
      },
    },
  },
  "/api/assessments/{id}/events": {
    get: {
      summary: "Server-sent events: the deadlines that hold for you, at once and whenever they are moved",
      requestParams: { path: id },
      responses: {
        "200": {
          description: "Each `data:` line is one DeadlineEvent",
          content: { "text/event-stream": { schema: deadlineEventSchema } },
        },
        ...problems({ ...always, ...notFound }),
      },
    },
  },
  "/api/assessments/{id}/deadline-extensions": {
    post: {
      summary:
        "Give some people later deadlines, or take them back, or see who would gain and lose; for the staff",
      requestParams: { path: id, query: dryRun },
      requestBody: body(extendDeadlinesSchema),
      responses: {
        "200": { description: "Written, or what would come of it", content: json(deadlinePreviewSchema) },
        ...problems(moving),
      },
    },
  },
  "/api/assessments/{id}/late-requests": {
    post: {
      summary: "Ask for a later deadline; one request for an assessment waits at a time",
      requestParams: { path: id },
      requestBody: body(askForTimeSchema),
      responses: {
        "201": { description: "It waits for the staff", content: json(lateRequestSchema) },
        ...problems({
          ...always,
          ...forBodies,
          ...notFound,
          "409": "One waits already, or there is nothing to ask for",
          "422": "Wrong types, or the time that is asked for is no later than the deadline",
          "429": "Too many within a minute",
        }),
      },
    },
  },
  "/api/late-requests/{id}/decision": {
    post: {
      summary: "Grant a request for more time with new deadlines, or decline it; for the staff, once",
      requestParams: { path: id },
      requestBody: body(decideRequestSchema),
      responses: {
        "200": { description: "Decided", content: json(lateRequestSchema) },
        ...problems({
          ...always,
          ...forBodies,
          ...notFound,
          "409": "Somebody was quicker; what they decided stands",
          "422": "Wrong types, or the new deadline is no later, or the hard one before the soft one",
        }),
      },
    },
  },
};
