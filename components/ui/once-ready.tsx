"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { classNames } from "#components/ui/class-names.ts";

/**
 * Fields and buttons that wait for the script of the page. Until it has arrived the browser would send a form itself
 * and lose what was typed, and a press or a text would reach nobody.
 */
export function OnceReady({ className, children }: { className?: string; children: ReactNode }) {
  const isReady = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  return (
    <fieldset
      role="presentation"
      disabled={!isReady}
      className={classNames("min-w-0", className ?? "contents")}
    >
      {children}
    </fieldset>
  );
}
