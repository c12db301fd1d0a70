import type { Files } from "#components/question/attachment-field.tsx";
import { withCalls } from "#components/sitting/load-calls.ts";
import type { Locale } from "#lib/locale.ts";

/** The files of an attempt. */
export function attemptFiles(attemptId: string, locale: Locale): Files {
  return {
    address: (id) => `/api/attempts/${attemptId}/files/${id}`,
    send: (file, onProgress) => withCalls(({ sendFile }) => sendFile(attemptId, file, locale, onProgress)),
  };
}
