import { problemSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

export type HandScore = {
  partId: string;
  points: number;
  of: number;
  rubricLines: number[];
  rubricId: string | null;
  comment: string;
};
export type Given =
  | { kind: "stored" }
  | { kind: "refused"; title: string; detail: string }
  | { kind: "offline" };

const timeoutMs = 15_000;

/** Gives points for one part of answers. */
export async function giveHandScore(submissionId: string, score: HandScore, locale: Locale): Promise<Given> {
  try {
    const response = await fetch(`/api/submissions/${submissionId}/hand-scores`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": locale },
      body: JSON.stringify(score),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return { kind: "stored" };
    const { title, detail } = problemSchema.parse(await response.json());
    return { kind: "refused", title, detail: detail ?? "" };
  } catch {
    return { kind: "offline" };
  }
}
