import type { Files } from "#components/question/attachment-field.tsx";
import { problemSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";
import { storedFileSchema } from "#lib/sitting/api.ts";

const sendTimeoutMs = 120_000;

/** The files of an attempt, sent as they are. */
export function attemptFiles(attemptId: string, locale: Locale): Files {
  return {
    address: (id) => `/api/attempts/${attemptId}/files/${id}`,
    async send(file) {
      try {
        const response = await fetch(
          `/api/attempts/${attemptId}/files?${new URLSearchParams({ name: file.name })}`,
          {
            method: "POST",
            headers: { "Accept-Language": locale, "Content-Type": file.type },
            body: file,
            signal: AbortSignal.timeout(sendTimeoutMs),
          },
        );
        const body: unknown = await response.json();
        if (response.ok) return { kind: "stored", id: storedFileSchema.parse(body).id };
        return { kind: "refused", problem: problemSchema.parse(body) };
      } catch {
        return { kind: "offline" };
      }
    },
  };
}
