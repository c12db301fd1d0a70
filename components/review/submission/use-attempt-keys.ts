"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useEffect, useRef } from "react";

type Page = {
  id: string;
  attempts: { id: string }[];
  query: string;
  onComment(): void;
  /** A kept comment, from 0. */
  onKept(index: number): void;
  onHidden(): void;
  onList(): void;
};

/** The keys of the page of an attempt, by their place on the keyboard. */
export function useAttemptKeys(page: Page) {
  const router = useRouter();
  const locale = useLocale();
  const latest = useRef(page);
  useEffect(() => {
    latest.current = page;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open], :popover-open")) return;
      const field = fieldOf(event.target);
      if (field !== null) return event.key === "Escape" ? field.blur() : undefined;
      const { id, attempts, query, onComment, onKept, onHidden, onList } = latest.current;
      const place = attempts.findIndex((attempt) => attempt.id === id);
      const go = (to: { id: string } | undefined) =>
        to && router.push(`/${locale}/review/submissions/${to.id}${query}`);
      if (event.key === "?") return onList();
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      if (event.shiftKey && digit !== undefined) return onKept((Number(digit) + 9) % 10);
      if (event.shiftKey) return;
      switch (event.code) {
        case "KeyN":
          return go(attempts[place + 1]);
        case "KeyP":
          return go(attempts[place - 1]);
        case "KeyC":
          event.preventDefault();
          return onComment();
        case "KeyH":
          return onHidden();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [router, locale]);
}

/** What a letter is typed into. A code that is only read has a field too, but nothing can be typed there. */
function fieldOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  return target.closest<HTMLElement>(":is(input, textarea, select):not([readonly])");
}
