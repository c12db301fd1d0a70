import { withCalls } from "#components/call/with-calls.ts";
import type { Files } from "#components/question/attachment-field.tsx";
import { loadCalls } from "#components/sitting/load-calls.ts";
import type { Locale } from "#lib/locale.ts";

/** The files of an attempt. */
export function attemptFiles(attemptId: string, locale: Locale): Files {
  return {
    address: (id) => `/api/attempts/${attemptId}/files/${id}`,
    send: (file, onProgress) =>
      withCalls(loadCalls, ({ sendFile }) => sendFile(attemptId, file, locale, onProgress)),
  };
}
