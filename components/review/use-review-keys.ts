"use client";

import { useEffect, useRef } from "react";

type Actions = {
  /** The line of a rubric, from 0, over all parts. */
  line(index: number): void;
  /** A kept comment, from 0. */
  comment(index: number): void;
  save(): void;
  next(): void;
  previous(): void;
  points(): void;
  write(): void;
  list(): void;
};

/** The keys of the page, by their place on the keyboard, so that they are the same in both languages. */
export function useReviewKeys(actions: Actions) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open], :popover-open")) return;
      const act = actionOf(event, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function actionOf(event: KeyboardEvent, actions: Actions): (() => void) | null {
  const { target, key, code } = event;
  const field = fieldOf(target);
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) return actions.save;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (key === "Escape" && field) return () => field.blur();
  if (key === "Enter")
    return field instanceof HTMLTextAreaElement || isPressable(target) ? null : actions.save;
  if (field) return null;
  if (key === "?") return actions.list;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) {
    const index = (Number(digit) + 9) % 10;
    return () => (event.shiftKey ? actions.comment(index) : actions.line(index));
  }
  if (event.shiftKey) return null;
  switch (code) {
    case "KeyN":
      return actions.next;
    case "KeyP":
      return actions.previous;
    case "KeyB":
      return actions.points;
    case "KeyC":
      return actions.write;
    default:
      return null;
  }
}

/** A field that takes text; boxes take none. */
function fieldOf(target: EventTarget | null): HTMLTextAreaElement | HTMLInputElement | null {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && target.type !== "checkbox" ? target : null;
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("a, button, summary, select") !== null;
}
