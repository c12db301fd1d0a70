import { z } from "zod";
import { problemSchema } from "#lib/api.ts";
import { componentSchema } from "#lib/course.ts";
import { fractionSchema } from "#lib/credit.ts";
import { localisedTextSchema } from "#lib/locale.ts";
import { answersSchema, questionSchema } from "#lib/question.ts";
import { answerReportSchema } from "#lib/sitting/answer-report.ts";
import { feedbackTimes } from "#lib/sitting/results.ts";

/** The part of the HTTP interface by which questions are answered and exams are sat. */

const timeSchema = z.iso.datetime();
/** Time left is counted from `now`, which is the server's; the clock of the device does not matter. */
const nowSchema = timeSchema.meta({ description: "The server's clock when this was answered." });
const handedInBySchema = z.enum(["student", "time", "staff"]);
const navigationSchema = z.enum(["free", "one_way"]);

/** One attempt, without its questions. */
export const attemptHeadSchema = z
  .object({
    id: z.uuid(),
    assessmentId: z.uuid(),
    number: z.int().positive(),
    rehearsal: z.boolean().meta({ description: "By the staff; counts nowhere." }),
    startedAt: timeSchema,
    endsAt: timeSchema
      .nullable()
      .meta({ description: "With extra time and extensions; null without a clock." }),
    handedInAt: timeSchema.nullable(),
    handedInBy: handedInBySchema.nullable(),
  })
  .meta({ id: "AttemptHead" });
export type AttemptHead = z.infer<typeof attemptHeadSchema>;

/** What a person who comes to an assessment is told before it begins: the rules, and nothing of the questions. */
export const assessmentRulesSchema = z
  .object({
    id: z.uuid(),
    component: componentSchema,
    title: localisedTextSchema,
    opensAt: timeSchema,
    closesAt: timeSchema.nullable(),
    durationMinutes: z.int().positive().nullable().meta({ description: "Null without a clock." }),
    navigation: navigationSchema,
    attemptsAllowed: z.int().positive(),
    feedback: z.enum(feedbackTimes),
    questions: z.int().min(0),
    points: fractionSchema,
  })
  .meta({ id: "AssessmentRules" });
export type AssessmentRules = z.infer<typeof assessmentRulesSchema>;

export const beginningSchema = z.discriminatedUnion("may", [
  z.object({ may: z.literal("begin"), number: z.int().positive() }),
  z.object({ may: z.literal("continue"), attemptId: z.uuid() }),
  z.object({ may: z.literal("not_yet"), opensAt: timeSchema }),
  z.discriminatedUnion("reason", [
    z.object({ may: z.literal("no_more"), reason: z.literal("closed"), closedAt: timeSchema }),
    z.object({ may: z.literal("no_more"), reason: z.literal("none_left"), allowed: z.int().positive() }),
  ]),
]);
export type SentBeginning = z.infer<typeof beginningSchema>;

/** `GET /api/assessments/{id}/attempts` */
export const sittingSchema = z
  .object({
    now: nowSchema,
    assessment: assessmentRulesSchema,
    ownMinutes: z.number().nullable().meta({ description: "The duration with the person's extra time." }),
    beginning: beginningSchema,
    attempts: z.array(attemptHeadSchema),
  })
  .meta({ id: "Sitting" });
export type Sitting = z.infer<typeof sittingSchema>;

/** A question as one attempt has it: its own numbers are in all texts, and its options are in their order. */
export const shownQuestionSchema = questionSchema
  .extend({ prompt: localisedTextSchema.meta({ description: "Markdown with mathematics." }) })
  .meta({ id: "ShownQuestion" });
export type ShownQuestion = z.infer<typeof shownQuestionSchema>;

/** Saved answers of one item. */
export const savedAnswersSchema = z
  .object({
    answers: answersSchema,
    version: z.int().min(0).meta({ description: "0 while nothing was saved." }),
    savedAt: timeSchema.nullable(),
  })
  .meta({ id: "SavedAnswers" });
export type SavedAnswers = z.infer<typeof savedAnswersSchema>;

export const attemptItemSchema = z
  .object({
    itemId: z.uuid(),
    points: fractionSchema,
    content: z.object({ question: shownQuestionSchema, saved: savedAnswersSchema }).nullable().meta({
      description:
        "Null for an item that is passed or not yet reached, in an attempt that is over, and when broken.",
    }),
    broken: z.boolean().meta({ description: "The question cannot be read now; its saved answers are kept." }),
  })
  .meta({ id: "AttemptItem" });
export type AttemptItem = z.infer<typeof attemptItemSchema>;

/** `GET /api/attempts/{id}`, and the answer to `POST /api/assessments/{id}/attempts`. */
export const attemptStateSchema = z
  .object({
    now: nowSchema,
    attempt: attemptHeadSchema,
    navigation: navigationSchema,
    place: z.int().min(0).meta({ description: "Which of the items is open, where navigation goes one way." }),
    items: z.array(attemptItemSchema).meta({ description: "In the order of this attempt." }),
  })
  .meta({ id: "AttemptState" });
export type AttemptState = z.infer<typeof attemptStateSchema>;

/** `PUT /api/attempts/{id}/answers/{itemId}`: all answers of the item, over the version they began from. */
export const saveAnswersSchema = z
  .strictObject({
    answers: answersSchema,
    baseVersion: z.int().min(0).meta({
      description:
        "Version the answers were based on; 0 for none. Sent again, the same save is one save, so a client may repeat it until it is answered.",
    }),
  })
  .meta({ id: "SaveAnswers" });
export const answersSavedSchema = z
  .object({
    now: nowSchema,
    version: z.int().positive(),
    savedAt: timeSchema,
    endsAt: timeSchema.nullable(),
  })
  .meta({ id: "AnswersSaved" });
export type AnswersSaved = z.infer<typeof answersSavedSchema>;
/** 409 `answers_conflict`: another window or device saved meanwhile. Nothing was overwritten. */
export const answersConflictSchema = problemSchema
  .extend({ saved: savedAnswersSchema })
  .meta({ id: "AnswersConflict" });

/** `POST /api/attempts/{id}/place`: leaves an item for good. Sent again, it moves no further. */
export const moveOnSchema = z
  .strictObject({ from: z.int().min(0).meta({ description: "Place of the item that is left." }) })
  .meta({ id: "MoveOn" });

/** `POST /api/attempts/{id}/submissions`: homework only, one question at a time, as often as one likes. */
export const submitAnswersSchema = z
  .strictObject({ itemId: z.uuid(), answers: answersSchema })
  .meta({ id: "SubmitAnswers" });

/** What `GET /api/attempts/{id}/events` sends: the clock at once and whenever it changes; ends with `handed_in`. */
export const attemptEventSchema = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("clock"), now: timeSchema, endsAt: timeSchema.nullable() }),
    z.object({ type: z.literal("handed_in"), handedInAt: timeSchema, handedInBy: handedInBySchema }),
  ])
  .meta({ id: "AttemptEvent" });
export type AttemptEvent = z.infer<typeof attemptEventSchema>;

const handScoreSchema = z.object({
  partId: z.string(),
  earned: fractionSchema,
  comment: z.string(),
  by: z.string().nullable(),
});

/** One item of an attempt with what became of it. */
export const itemResultSchema = z
  .object({
    itemId: z.uuid(),
    points: fractionSchema,
    question: shownQuestionSchema,
    submissions: z.array(
      z.object({
        id: z.uuid(),
        createdAt: timeSchema,
        answers: answersSchema,
        report: answerReportSchema.nullable().meta({ description: "Null while it is being graded." }),
        hands: z.array(handScoreSchema).meta({ description: "What people gave, the newest of each part." }),
        score: fractionSchema
          .nullable()
          .meta({ description: "Share of the points; null while a part waits." }),
      }),
    ),
    explanationWaits: z.boolean().meta({
      description:
        "The explanation is told once an answer has brought full points, or when no other can be sent.",
    }),
    ruling: z.enum(["void", "full_for_all"]).nullable(),
  })
  .meta({ id: "ItemResult" });
export type ItemResult = z.infer<typeof itemResultSchema>;

/** `GET /api/attempts/{id}/results`; 409 `results_hidden` until the policy shows them. */
export const attemptResultsSchema = z
  .object({ attempt: attemptHeadSchema, items: z.array(itemResultSchema) })
  .meta({ id: "AttemptResults" });
export type AttemptResults = z.infer<typeof attemptResultsSchema>;

/** `POST /api/attempts/{id}/files`, the file itself as the body; its id goes into the answer. */
export const storedFileSchema = z.object({ id: z.uuid(), name: z.string() }).meta({ id: "StoredFile" });
