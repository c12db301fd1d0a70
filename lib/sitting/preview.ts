import { z } from "zod";
import { answerLimits } from "#lib/answer/limits.ts";

/** `POST /api/preview`: what a student writes, as it will be shown. */
export const askPreviewSchema = z
  .strictObject({ markdown: z.string().max(answerLimits.essay + 100) })
  .meta({ id: "AskPreview" });
export const previewSchema = z
  .object({ html: z.string().meta({ description: "Sanitised; mathematics is drawn." }) })
  .meta({ id: "Preview" });

/** For each person. Somebody who types asks for one only when they pause: three in a second at the very most. */
export const previewsPerMinute = 300;
