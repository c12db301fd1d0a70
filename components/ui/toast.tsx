"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { type Meaning, MeaningIcon } from "#components/ui/meaning.tsx";

type Toast = { id: number; meaning: Meaning; title: string };

const shownMs = 5_000;
const mostAtOnce = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next.slice(-mostAtOnce);
  for (const tell of listeners) tell();
}

/** Says for five seconds that something was done; for what must be read use a Notice on the page. */
export function showToast(meaning: Meaning, title: string) {
  const id = ++lastId;
  change([...toasts, { id, meaning, title }]);
  setTimeout(() => change(toasts.filter((toast) => toast.id !== id)), shownMs);
}

const none: readonly Toast[] = [];
const dismissAll = () => change(none);

/**
 * The edge where toasts appear; stands once, in the layout, so that a screen reader hears of each. They lie at the
 * bottom of the window, or at its top when the focus or the mouse comes to what they cover; Esc or a press takes them
 * away.
 */
export function ToastArea() {
  const shown = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => toasts,
    () => none,
  );
  const area = useRef<HTMLDivElement>(null);
  const [atTop, setAtTop] = useState(false);
  const isEmpty = shown.length === 0;

  useEffect(() => {
    if (isEmpty) return;
    const giveWay = () => setAtTop((before) => !before);
    let frame = 0;
    // A frame later, when the page has been scrolled to what has the focus.
    const toFocus = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { activeElement } = document;
        if (activeElement?.matches(controls) && overlap(area.current, activeElement)) giveWay();
      });
    };
    const toPointer = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType === "mouse" && coversAt(area.current, clientX, clientY)) giveWay();
    };
    const leave = ({ key }: KeyboardEvent) => {
      if (key === "Escape") dismissAll();
    };
    toFocus();
    document.addEventListener("focusin", toFocus);
    document.addEventListener("pointermove", toPointer);
    document.addEventListener("keydown", leave);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("focusin", toFocus);
      document.removeEventListener("pointermove", toPointer);
      document.removeEventListener("keydown", leave);
      setAtTop(false);
    };
  }, [isEmpty]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Esc, heard wherever the focus is
    <div
      ref={area}
      role="status"
      onClick={dismissAll}
      className={classNames(
        "fixed right-4 z-30 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2",
        atTop ? "top-4" : "bottom-4",
      )}
    >
      {shown.map(({ id, meaning, title }) => (
        <div key={id} className="floating flex items-start gap-3 px-4 py-3">
          <MeaningIcon meaning={meaning} className="mt-[calc((1lh-1rem)/2)]" />
          <p className="min-w-0 font-medium">{title}</p>
        </div>
      ))}
    </div>
  );
}

const controls = 'a, button, input, select, textarea, summary, label, [tabindex="0"]';

function overlap(area: Element | null, element: Element): boolean {
  if (area === null) return false;
  const [one, other] = [area.getBoundingClientRect(), element.getBoundingClientRect()];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether something that can be pressed lies at a point of the window under the area. */
function coversAt(area: Element | null, x: number, y: number): boolean {
  const stack = document.elementsFromPoint(x, y);
  const below = stack.filter((element) => !area?.contains(element));
  return below.length < stack.length && below.some((element) => element.closest(controls) !== null);
}
