import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import { createdSubmissionSchema } from "#lib/api.ts";
import {
  answersConflictSchema,
  answersSavedSchema,
  attemptEventSchema,
  attemptResultsSchema,
  attemptStateSchema,
  moveOnSchema,
  saveAnswersSchema,
  sittingSchema,
  storedFileSchema,
  submitAnswersSchema,
} from "#lib/sitting/api.ts";
import { fileTypes } from "#lib/sitting/files.ts";
import { askPreviewSchema, previewSchema } from "#lib/sitting/preview.ts";
import {
  extendedSchema,
  extendSchema,
  extraTimeSchema,
  giveExtraTimeSchema,
  giveHandScoreSchema,
  proposeRulingSchema,
  releasedSchema,
  rulingSchema,
  watchedSittingSchema,
} from "#lib/sitting/staff-api.ts";

const id = z.object({ id: z.uuid() });
const own = { ...always, "404": "No such attempt, or another person's" } as const;
const over = "The attempt is over; `endedAt` says since when";
const forStaff = {
  ...always,
  ...forBodies,
  "403": "Not allowed to this role",
  "404": "No such record",
} as const;

function operation(
  summary: string,
  answer: [status: "200" | "201" | "202", schema: z.ZodType],
  rest: { request?: z.ZodType; problems: Record<`${number}`, string>; responses?: object },
): ZodOpenApiOperationObject {
  const [status, schema] = answer;
  return {
    summary,
    requestParams: { path: id },
    requestBody: rest.request && body(rest.request),
    responses: {
      [status]: { description: "Done", content: json(schema) },
      ...problems(rest.problems),
      ...rest.responses,
    },
  };
}

/** The addresses by which questions are answered and exams are sat, watched and graded. */
export const sittingPaths: ZodOpenApiPathsObject = {
  "/api/preview": {
    post: {
      summary: "What somebody writes as it will be read: Markdown with its mathematics drawn",
      requestBody: body(askPreviewSchema),
      responses: {
        "200": { description: "Done", content: json(previewSchema) },
        ...problems({ ...always, ...forBodies, "429": "Too many within a minute" }),
      },
    },
  },
  "/api/assessments/{id}/attempts": {
    get: operation(
      "The rules of an assessment, your attempts, and whether you may begin",
      ["200", sittingSchema],
      {
        problems: { ...always, "404": "Your course has no such assessment with questions" },
      },
    ),
    post: operation("Begin an attempt, or continue the one that runs (200)", ["201", attemptStateSchema], {
      problems: {
        ...always,
        "404": "Your course has no such assessment with questions",
        "409": "Not open yet, closed, or no attempt is left",
      },
    }),
  },
  "/api/attempts/{id}": {
    get: operation("Your attempt, its open questions and saved answers", ["200", attemptStateSchema], {
      problems: own,
    }),
  },
  "/api/attempts/{id}/answers/{itemId}": {
    put: {
      ...operation(
        "Save all answers of one item over the version they were based on",
        ["200", answersSavedSchema],
        {
          request: saveAnswersSchema,
          problems: { ...own, ...forBodies },
          responses: {
            "409": {
              description: `A newer version is there, in \`saved\`, and nothing was overwritten. ${over}; or the item is passed.`,
              content: { "application/problem+json": { schema: answersConflictSchema } },
            },
          },
        },
      ),
      requestParams: { path: z.object({ id: z.uuid(), itemId: z.uuid() }) },
    },
  },
  "/api/attempts/{id}/place": {
    post: operation("Leave an item for good where navigation goes one way", ["200", attemptStateSchema], {
      request: moveOnSchema,
      problems: { ...own, ...forBodies, "409": over },
    }),
  },
  "/api/attempts/{id}/hand-in": {
    post: operation("Hand in with what was saved; for the lecturer, anybody's", ["200", attemptStateSchema], {
      problems: own,
    }),
  },
  "/api/attempts/{id}/submissions": {
    post: operation("Submit the answers of one question of homework", ["202", createdSubmissionSchema], {
      request: submitAnswersSchema,
      problems: { ...own, ...forBodies, "409": "Not open yet, or closed", "429": "Too many within a minute" },
    }),
  },
  "/api/attempts/{id}/events": {
    get: {
      ...operation(
        "Server-sent events: the clock of your attempt until it is handed in",
        ["200", attemptEventSchema],
        {
          problems: own,
        },
      ),
      responses: {
        "200": {
          description: "Each `data:` line is one AttemptEvent",
          content: { "text/event-stream": { schema: attemptEventSchema } },
        },
        ...problems(own),
      },
    },
  },
  "/api/attempts/{id}/results": {
    get: operation("What became of an attempt", ["200", attemptResultsSchema], {
      problems: { ...own, "409": "Not shown yet; `until` and `at` say what it waits for" },
    }),
  },
  "/api/attempts/{id}/files": {
    post: {
      summary: "Store a picture or a PDF for an answer",
      requestParams: { path: id, query: z.object({ name: z.string().optional() }) },
      requestBody: {
        required: true,
        content: Object.fromEntries(fileTypes.map((type) => [type, { schema: z.string() }])),
      },
      responses: {
        "201": { description: "Stored", content: json(storedFileSchema) },
        ...problems({ ...own, "409": over, "413": "Too large", "415": "Neither a picture nor a PDF" }),
      },
    },
  },
  "/api/assessments/{id}/sitting": {
    get: operation("Who has begun, is idle, has handed in; for the staff", ["200", watchedSittingSchema], {
      problems: forStaff,
    }),
  },
  "/api/assessments/{id}/extensions": {
    post: operation("Give more time to one attempt that runs or to all", ["201", extendedSchema], {
      request: extendSchema,
      problems: { ...forStaff, "409": "The attempt does not run any more" },
    }),
  },
  "/api/assessments/{id}/release": {
    post: operation("Show everybody their results, in one act", ["200", releasedSchema], {
      problems: { ...forStaff, "409": "Somebody sits it still" },
    }),
  },
  "/api/enrolments/{id}/extra-time": {
    post: operation("Give one person extra time in every timed assessment", ["201", extraTimeSchema], {
      request: giveExtraTimeSchema,
      problems: forStaff,
    }),
  },
  "/api/submissions/{id}/hand-scores": {
    post: {
      summary: "Give points for one part of answers",
      requestParams: { path: id },
      requestBody: body(giveHandScoreSchema),
      responses: {
        "204": { description: "Stored; the newest holds" },
        ...problems({ ...forStaff, "409": "No such part, not graded yet, or somebody else has it" }),
      },
    },
  },
  "/api/items/{id}/rulings": {
    post: operation("Propose what to do about a faulty question, with a preview", ["201", rulingSchema], {
      request: proposeRulingSchema,
      problems: forStaff,
    }),
  },
  "/api/rulings/{id}": {
    get: operation("A ruling and who gains and loses by it", ["200", rulingSchema], { problems: forStaff }),
  },
  "/api/rulings/{id}/apply": {
    post: operation("Put a ruling in force", ["200", rulingSchema], {
      problems: { ...forStaff, "409": "Not everything is judged again yet" },
    }),
  },
};
