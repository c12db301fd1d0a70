"use client";

import { useEffect, useRef, useState } from "react";

type Actions = { run(): void; submit(): void; save(): void; list(): void };

/** The keys of the page while the focus is outside the editor, which has the same ones itself. */
export function useKeys(actions: Actions) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const mod = event.ctrlKey || event.metaKey;
      if (mod && event.key === "Enter") {
        event.preventDefault();
        if (event.shiftKey) latest.current.submit();
        else latest.current.run();
      } else if (mod && event.code === "KeyS" && !event.shiftKey) {
        event.preventDefault();
        latest.current.save();
      } else if (event.key === "?" && !mod && !isTyping(event.target)) {
        latest.current.list();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

/** Whether the person's keyboard has ⌘; known only in the browser. */
export function useMac(): boolean {
  const [mac, setMac] = useState(false);
  useEffect(() => setMac(/Mac|iPhone|iPad/.test(navigator.platform)), []);
  return mac;
}
