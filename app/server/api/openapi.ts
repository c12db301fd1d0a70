import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject } from "zod-openapi";
import { announcementPaths } from "#app/server/api/openapi-announcements.ts";
import { appealPaths } from "#app/server/api/openapi-appeals.ts";
import { deadlinePaths } from "#app/server/api/openapi-deadlines.ts";
import { gradesPaths } from "#app/server/api/openapi-grades.ts";
import { ledgerPaths } from "#app/server/api/openapi-ledger.ts";
import { materialPaths } from "#app/server/api/openapi-materials.ts";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import { personPaths } from "#app/server/api/openapi-person.ts";
import { regradePaths } from "#app/server/api/openapi-regrades.ts";
import { resultsPaths } from "#app/server/api/openapi-results.ts";
import { reviewPaths } from "#app/server/api/openapi-review.ts";
import { sittingPaths } from "#app/server/api/openapi-sitting.ts";
import {
  attemptListSchema,
  createdSubmissionSchema,
  createdTokenSchema,
  createSubmissionSchema,
  createTokenSchema,
  draftConflictSchema,
  draftSchema,
  healthSchema,
  idempotencyKeySchema,
  saveDraftSchema,
  submissionEventSchema,
  submissionResultSchema,
  tokenListSchema,
} from "#lib/api.ts";
import { checkStateSchema } from "#lib/staff/exercise-check.ts";

/** The OpenAPI 3.1 document of the HTTP interface, made of the schemas that parse its requests. */
export function openApiDocument() {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Gradus",
      version: "1",
      description:
        "Submit solutions and read their grading. Sentences are in the language of `Accept-Language`, `ru` or `en`.",
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }, { session: [] }],
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A personal token, made on the profile page." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "next-auth.session-token",
          description: "The session of the pages; changes are taken from our own pages only.",
        },
      },
    },
    paths: {
      "/api/submissions": { post: createSubmission, get: listAttempts },
      "/api/submissions/{id}": { get: readSubmission },
      "/api/submissions/{id}/events": { get: followSubmission },
      "/api/drafts/{exerciseId}": { get: readDraft, put: saveDraft },
      "/api/exercises/{id}/check": { get: readCheck, post: askForCheck },
      ...sittingPaths,
      ...gradesPaths,
      ...ledgerPaths,
      ...personPaths,
      ...resultsPaths,
      ...reviewPaths,
      ...appealPaths,
      ...announcementPaths,
      ...materialPaths,
      ...deadlinePaths,
      ...regradePaths,
      "/api/tokens": { get: listTokens, post: createToken },
      "/api/tokens/{id}": { delete: revokeToken },
      "/api/health/live": { get: health("Whether the process answers", false) },
      "/api/health/ready": { get: health("Whether the process, the database and the queue are ready", true) },
    },
  });
}

const id = z.object({ id: z.uuid() });
const exerciseId = z.object({ exerciseId: z.string().meta({ example: "gradient-step" }) });

const createSubmission: ZodOpenApiOperationObject = {
  operationId: "createSubmission",
  summary: "Submit a solution, or run it on the visible cases",
  requestParams: {
    header: z.object({
      "Idempotency-Key": idempotencyKeySchema.optional().meta({
        description: "A repeated request with the same key is the same submission.",
      }),
    }),
  },
  requestBody: body(createSubmissionSchema),
  responses: {
    "202": { description: "Stored and waiting to be graded", content: json(createdSubmissionSchema) },
    ...problems({
      ...always,
      ...forBodies,
      "404": "The course has no such exercise",
      "409": "Not open yet, closed, or the key was used for another text",
      "429": "Too many within a minute; `Retry-After` says when to try again",
    }),
  },
};

const listAttempts: ZodOpenApiOperationObject = {
  operationId: "listAttempts",
  summary: "Your submissions for one exercise, newest first; runs are left out",
  requestParams: { query: exerciseId },
  responses: {
    "200": { description: "The submissions", content: json(attemptListSchema) },
    ...problems({ ...always, "404": "The course has no such exercise" }),
  },
};

const readSubmission: ZodOpenApiOperationObject = {
  operationId: "readSubmission",
  summary: "A submission with its grading",
  requestParams: { path: id },
  responses: {
    "200": { description: "The submission", content: json(submissionResultSchema) },
    ...problems({ ...always, "404": "No such submission, or another person's" }),
  },
};

const followSubmission: ZodOpenApiOperationObject = {
  operationId: "followSubmission",
  summary: "Server-sent events: the state at once, each change, and the report, after which the stream ends",
  requestParams: { path: id },
  responses: {
    "200": {
      description: "Each `data:` line is one SubmissionEvent",
      content: { "text/event-stream": { schema: submissionEventSchema } },
    },
    ...problems({ ...always, "404": "No such submission, or another person's" }),
  },
};

const readDraft: ZodOpenApiOperationObject = {
  operationId: "readDraft",
  summary: "Your draft for an exercise",
  requestParams: { path: exerciseId },
  responses: {
    "200": { description: "The draft", content: json(draftSchema) },
    ...problems({ ...always, "404": "There is none yet" }),
  },
};

const saveDraft: ZodOpenApiOperationObject = {
  operationId: "saveDraft",
  summary: "Save your draft over the version it was based on",
  requestParams: { path: exerciseId },
  requestBody: body(saveDraftSchema),
  responses: {
    "200": { description: "Saved", content: json(draftSchema) },
    ...problems({ ...always, ...forBodies, "404": "The course has no such exercise" }),
    "409": {
      description: "There is a newer version, which is in `draft`; nothing was overwritten",
      content: { "application/problem+json": { schema: draftConflictSchema } },
    },
  },
};

const forStaff = { ...always, "403": "Not of the staff", "404": "There is no such exercise" } as const;
const exerciseInPath = z.object({ id: z.string().meta({ example: "gradient-step" }) });

const readCheck: ZodOpenApiOperationObject = {
  operationId: "readCheck",
  summary: "How far the check of an exercise is; for the staff",
  requestParams: { path: exerciseInPath },
  responses: {
    "200": {
      description: "The check under way, or the last one that failed",
      content: json(checkStateSchema),
    },
    ...problems(forStaff),
  },
};

const askForCheck: ZodOpenApiOperationObject = {
  operationId: "askForCheck",
  summary: "Have an exercise prove itself in the grader; for the staff",
  requestParams: { path: exerciseInPath },
  responses: {
    "202": { description: "Waits or runs", content: json(checkStateSchema) },
    ...problems(forStaff),
  },
};

const listTokens: ZodOpenApiOperationObject = {
  operationId: "listTokens",
  summary: "Your personal tokens in force, without their texts",
  responses: {
    "200": { description: "The tokens", content: json(tokenListSchema) },
    ...problems(always),
  },
};

const createToken: ZodOpenApiOperationObject = {
  operationId: "createToken",
  summary: "Make a personal token",
  requestBody: body(createTokenSchema),
  responses: {
    "201": { description: "Made; its text is shown this once", content: json(createdTokenSchema) },
    ...problems({ ...always, ...forBodies }),
  },
};

const revokeToken: ZodOpenApiOperationObject = {
  operationId: "revokeToken",
  summary: "Take a token out of force",
  requestParams: { path: id },
  responses: {
    "204": { description: "Revoked" },
    ...problems({ ...always, "404": "You have no such token in force" }),
  },
};

function health(summary: string, mayFail: boolean): ZodOpenApiOperationObject {
  const answer = (description: string) => ({ description, content: json(healthSchema) });
  return {
    summary,
    security: [],
    responses: mayFail ? { "200": answer("Ready"), "503": answer("Not ready") } : { "200": answer("Alive") },
  };
}
