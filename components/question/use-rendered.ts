"use client";

import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { withCalls } from "#components/call/with-calls.ts";
import { loadCalls } from "#components/sitting/load-calls.ts";

/** What a text looks like: known, being asked for, or not to be had without a connection. */
type Drawn = { markdown: string; html: string | null };

/**
 * Markdown with mathematics as the server draws it. Drawing here would bring more code to the page than all of
 * the page is.
 *
 * @returns HTML that is safe to show; `"drawing"` until it is there, `"away"` when the server cannot be reached.
 */
export function useRendered(markdown: string): { html: string } | "drawing" | "away" {
  const locale = useLocale();
  const [drawn, setDrawn] = useState<Drawn>({ markdown: "", html: "" });
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = async () => {
      const result = await withCalls(loadCalls, ({ drawMarkdown }) => drawMarkdown(markdown, locale));
      if (!wanted) return;
      setDrawn({ markdown, html: result.kind === "done" ? result.value.html : null });
      if (result.kind === "later") timer = setTimeout(draw, result.waitMs);
    };
    if (markdown.trim() !== "") void draw();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [markdown, locale]);
  if (markdown.trim() === "") return { html: "" };
  if (drawn.markdown !== markdown) return "drawing";
  return drawn.html === null ? "away" : { html: drawn.html };
}
