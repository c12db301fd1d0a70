import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import { commentSchema, writeCommentSchema } from "#lib/comments/api.ts";
import { inspectionSchema } from "#lib/inspection/inspection.ts";
import { keepCommentSchema, reusableCommentSchema, reviewClaimSchema } from "#lib/review/api.ts";
import { changeRubricSchema, rubricChangesSchema } from "#lib/rubric/api.ts";

const id = z.object({ id: z.uuid() });
const questionId = z.object({ id: z.string().meta({ example: "derive-mse-gradient" }) });
const exerciseId = z.object({ id: z.string().meta({ example: "gradient-step" }) });
const forStaff = { ...always, "403": "Not of the staff", "404": "The course has no such record" } as const;

/** The addresses by which the staff share the grading by hand, and comment on what was submitted. */
export const reviewPaths: ZodOpenApiPathsObject = {
  "/api/submissions/{id}/claim": {
    put: {
      summary: "Take answers to grade them by hand, or renew that; tells who has them",
      requestParams: { path: id },
      responses: {
        "200": { description: "Who has them now, and until when", content: json(reviewClaimSchema) },
        ...problems(forStaff),
      },
    },
    delete: {
      summary: "Give them back",
      requestParams: { path: id },
      responses: {
        "204": { description: "They are not yours" },
        ...problems({ ...always, "403": "Not of the staff" }),
      },
    },
  },
  "/api/items/{id}/rubrics/{partId}": {
    put: {
      summary:
        "Put another rubric in force for a part, which works out anew what was graded by the one before",
      requestParams: {
        path: id.extend({ partId: z.string().meta({ example: "derivation" }) }),
        query: z.object({
          dryRun: z.literal("1").optional().meta({ description: "Only tell what it would change." }),
        }),
      },
      requestBody: body(changeRubricSchema),
      responses: {
        "200": { description: "What changes, or would change", content: json(rubricChangesSchema) },
        ...problems({
          ...forStaff,
          ...forBodies,
          "409": "The rubric or the points are others than those that were looked at",
          "422": "It is wrong in form, or students who were graded are owed a reason",
        }),
      },
    },
  },
  "/api/questions/{id}/comments": {
    post: {
      summary: "Keep a comment on answers to a question, for all of the staff",
      requestParams: { path: questionId },
      requestBody: body(keepCommentSchema),
      responses: {
        "201": { description: "Kept", content: json(reusableCommentSchema) },
        ...problems({ ...forStaff, ...forBodies }),
      },
    },
  },
  "/api/exercises/{id}/comments": {
    post: {
      summary: "Keep a comment on solutions of an exercise, for all of the staff",
      requestParams: { path: exerciseId },
      requestBody: body(keepCommentSchema),
      responses: {
        "201": { description: "Kept", content: json(reusableCommentSchema) },
        ...problems({ ...forStaff, ...forBodies }),
      },
    },
  },
  "/api/comments/{id}": {
    delete: {
      summary: "Take a comment off the list",
      requestParams: { path: id },
      responses: { "204": { description: "Gone" }, ...problems(forStaff) },
    },
  },
  "/api/submissions/{id}/inspection": {
    post: {
      operationId: "askForInspection",
      summary: "Have a submission graded once more, to see its hidden cases",
      description: "It counts nowhere and gives way to submissions; it is in the audit log who asked.",
      requestParams: { path: id },
      responses: {
        "202": { description: "It waits, or waited already", content: json(inspectionSchema) },
        ...problems({ ...forStaff, "404": "The course has no such graded program" }),
      },
    },
    get: {
      operationId: "getInspection",
      summary: "The hidden cases of a submission, for who asked, within an hour",
      requestParams: { path: id },
      responses: {
        "200": { description: "What became of it", content: json(inspectionSchema) },
        ...problems({ ...forStaff, "404": "The course has no such graded program" }),
      },
    },
  },
  "/api/submissions/{id}/comments": {
    post: {
      operationId: "writeComment",
      summary: "Say something of a submission, or of one line of it, to its student",
      requestParams: { path: id },
      requestBody: body(writeCommentSchema),
      responses: {
        "201": { description: "Written", content: json(commentSchema) },
        ...problems({ ...always, ...forBodies, "404": "The course has no such submission" }),
      },
    },
  },
  "/api/submissions/{id}/comments/{commentId}": {
    delete: {
      operationId: "withdrawComment",
      summary: "Take back what the caller said",
      requestParams: { path: id.extend({ commentId: z.uuid() }) },
      responses: {
        "204": { description: "Nobody sees it any more" },
        ...problems({ ...always, "404": "The caller wrote no such comment" }),
      },
    },
  },
};
