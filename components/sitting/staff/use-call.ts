"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import { callApi } from "#components/exercise/call-api.ts";

/** One call of our HTTP interface at a time, with what to show while it runs and when it fails. */
export function useCall() {
  const locale = useLocale();
  const t = useTranslations("staffSitting");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function call<Schema extends z.ZodType>(
    method: "GET" | "POST",
    path: string,
    schema: Schema,
    body?: unknown,
  ): Promise<z.infer<Schema> | null> {
    setBusy(true);
    setTrouble(null);
    const result = await callApi({ method, path, locale, schema, body });
    setBusy(false);
    if (result.kind === "done") return result.value;
    setTrouble(result.kind === "later" ? t("offline") : (result.problem.detail ?? result.problem.title));
    return null;
  }

  return { busy, trouble, call, clear: () => setTrouble(null) };
}
