"use client";

import { useEffect, useRef } from "react";

type Actions = {
  /** By how many questions to go. */
  go(by: -1 | 1): void;
  save(): void;
  handIn(): void;
  list(): void;
};

/** The keys of a sitting. They work in fields too, but for `?`, which is a character there. */
export function useSittingKeys(actions: Actions) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actionOf(event, latest.current);
      if (act === null || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function actionOf(event: KeyboardEvent, { go, save, handIn, list }: Actions): (() => void) | null {
  const mod = event.ctrlKey || event.metaKey;
  if (event.altKey && event.key === "PageDown") return () => go(1);
  if (event.altKey && event.key === "PageUp") return () => go(-1);
  if (mod && !event.shiftKey && event.code === "KeyS") return save;
  if (mod && event.shiftKey && event.key === "Enter") return handIn;
  if (event.key === "?" && !mod && !isTyping(event.target)) return list;
  return null;
}

/** Radio buttons and boxes take no text. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement;
}
