"use client";

import { useEffect, useState } from "react";
import { callApi } from "#components/call/call-api.ts";
import { type SubmissionResult, submissionResultSchema } from "#lib/api.ts";
import type { Locale } from "#lib/locale.ts";

type Loaded = { state: "loading" } | { state: "failed" } | { state: "there"; submission: SubmissionResult };

/** A submission, asked for when its id is known. */
export function useSubmissionById(id: string | null, locale: Locale): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: "loading" });
  useEffect(() => {
    if (id === null) return;
    let closed = false;
    setLoaded({ state: "loading" });
    callApi({ method: "GET", path: `/api/submissions/${id}`, locale, schema: submissionResultSchema }).then(
      (result) => {
        if (closed) return;
        setLoaded(
          result.kind === "done" ? { state: "there", submission: result.value } : { state: "failed" },
        );
      },
    );
    return () => {
      closed = true;
    };
  }, [id, locale]);
  return loaded;
}
