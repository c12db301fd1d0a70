import { z } from "zod";
import type { SendOutcome } from "#lib/announcements/delivery.ts";

/** A bot, by its secret token, and the address of the Bot API. */
export type Bot = { token: string; apiUrl: string };

/** Shorter than a site that stops waits, so that a try under way ends with its answer. */
const answerMs = 5_000;

const answerSchema = z.object({
  ok: z.boolean(),
  description: z.string().optional(),
  parameters: z.object({ retry_after: z.number().positive().optional() }).optional(),
});

/** While connecting, nothing of the message has left. */
const unreached = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Sends a message to a chat by `sendMessage` of the Bot API, once. The reasons it gives hold neither the token nor an
 * address.
 *
 * @param html at most 4096 characters besides the tags, see {@link telegramText}
 */
export async function sendMessage(bot: Bot, chat: string, html: string): Promise<SendOutcome> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(`${bot.apiUrl}/bot${bot.token}/sendMessage`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        chat_id: chat,
        text: html,
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
      }),
      redirect: "error",
      signal: AbortSignal.timeout(answerMs),
    });
    status = response.status;
    text = await response.text();
  } catch (error) {
    return isUnreached(error)
      ? { kind: "away", reason: "no connection" }
      : { kind: "unknown", reason: "no answer" };
  }
  const answer = parseAnswer(text);
  const reason = answer?.description ?? `HTTP ${status}`;
  if (status === 429) {
    const seconds = answer?.parameters?.retry_after;
    return { kind: "later", reason, waitMs: seconds === undefined ? null : seconds * 1000 };
  }
  if (status === 504) return { kind: "unknown", reason }; // a gateway gave up on somebody who may have done it
  // Of the token in the address, and not of the message.
  if (status === 401 || status === 404) return { kind: "away", reason };
  if (status >= 500) return { kind: "later", reason, waitMs: null };
  if (status >= 400) return { kind: "refused", reason };
  if (answer === null) return { kind: "unknown", reason: "no answer" };
  return answer.ok ? { kind: "sent" } : { kind: "refused", reason };
}

function isUnreached(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && unreached.has(code);
}

function parseAnswer(text: string): z.infer<typeof answerSchema> | null {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
