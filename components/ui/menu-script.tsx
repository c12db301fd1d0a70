"use client";

import type { KeyboardEvent, MouseEvent, ReactNode } from "react";

/** What a menu does by script: the arrows go through it, from its button too, and it closes when one chose in it. */
export function MenuScript({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what it hears comes from the links and buttons in it
    <div className="contents" onKeyDown={moveByArrows} onClick={closeWhenChosen}>
      {children}
    </div>
  );
}

const openMenu = ({ currentTarget }: { currentTarget: HTMLElement }) =>
  currentTarget.querySelector<HTMLElement>(":popover-open");

function closeWhenChosen(event: MouseEvent<HTMLDivElement>) {
  const menu = openMenu(event);
  const chosen = event.target instanceof Element && event.target.closest("a, button");
  if (chosen && menu?.contains(chosen)) menu.hidePopover();
}

function moveByArrows(event: KeyboardEvent<HTMLDivElement>) {
  const menu = openMenu(event);
  // Radio buttons know the arrows themselves.
  if (menu === null || event.target instanceof HTMLInputElement) return;
  const items = [...menu.querySelectorAll<HTMLElement>("a, button, input:checked")];
  const next = placeAfter(
    event.key,
    items.findIndex((item) => item.matches(":focus")),
    items.length,
  );
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

/** @param place -1 while the focus is on none of them */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (place + 1) % count;
    case "ArrowUp":
      return (Math.max(place, 0) + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
