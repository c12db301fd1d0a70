"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useEffect, useRef } from "react";

type Page = { id: string; attempts: { id: string }[]; query: string; onComment(): void };

/** N and P go to the next and the previous attempt, C to the comment; by their place on the keyboard. */
export function useAttemptKeys(page: Page) {
  const router = useRouter();
  const locale = useLocale();
  const latest = useRef(page);
  useEffect(() => {
    latest.current = page;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isField(event.target))
        return;
      const { id, attempts, query, onComment } = latest.current;
      const place = attempts.findIndex((attempt) => attempt.id === id);
      const go = (to: { id: string } | undefined) =>
        to && router.push(`/${locale}/review/submissions/${to.id}${query}`);
      switch (event.code) {
        case "KeyN":
          return go(attempts[place + 1]);
        case "KeyP":
          return go(attempts[place - 1]);
        case "KeyC":
          event.preventDefault();
          return onComment();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [router, locale]);
}

/** What a letter is typed into. A code that is only read has a field too, but nothing can be typed there. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest("input, textarea, select");
  return field !== null && !field.hasAttribute("readonly");
}
