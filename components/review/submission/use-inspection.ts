"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useCall } from "#components/call/use-call.ts";
import { withCalls } from "#components/call/with-calls.ts";
import type { Inspection } from "#lib/inspection/inspection.ts";

const pollMs = 500;

/** Loaded when first used: it brings what parses the server's answers. */
const inspectionCalls = () => import("#components/review/submission/inspection-calls.ts");

/** The hidden cases of a submission, from when somebody asks for them on this page. */
export function useInspection(submissionId: string) {
  const t = useTranslations("comments.hidden");
  const locale = useLocale();
  const { busy, trouble, call } = useCall(inspectionCalls);
  const [inspection, setInspection] = useState<Inspection>({ kind: "none" });
  /** Why it is not known whether the answer is there, as a sentence. */
  const [lost, setLost] = useState<string | null>(null);
  const isWaiting = inspection.kind === "waiting";

  useEffect(() => {
    if (!isWaiting) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const look = async () => {
      const result = await withCalls(inspectionCalls, ({ callInspection }) =>
        callInspection("GET", submissionId, locale),
      );
      if (isOver) return;
      switch (result.kind) {
        case "done":
          setLost(null);
          setInspection(result.value);
          timer = setTimeout(look, pollMs);
          break;
        case "later":
          setLost(t("lost"));
          timer = setTimeout(look, result.waitMs);
          break;
        case "refused":
          // It would be refused again and again; the button asks anew.
          setLost(result.problem.title);
          setInspection({ kind: "none" });
          break;
      }
    };
    timer = setTimeout(look, pollMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isWaiting, submissionId, locale, t]);

  async function ask(): Promise<void> {
    if (busy || isWaiting) return;
    setLost(null);
    const asked = await call(({ callInspection }, locale) => callInspection("POST", submissionId, locale));
    if (asked !== null) setInspection(asked);
  }

  return { inspection, busy: busy || isWaiting, trouble: trouble ?? lost, ask };
}

export type OwnInspection = ReturnType<typeof useInspection>;
