"use client";

import { useEffect, useRef } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** HTML that `renderMarkdown` made on the server, where it was sanitised. */
export function Rendered({ html, className }: { html: string; className?: string }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (box.current === null) return;
    const formulas = box.current.querySelectorAll<HTMLElement>(".katex-display");
    const observer = new ResizeObserver(() => formulas.forEach(makeReachable));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the only HTML given here is sanitised on the server
    <div ref={box} className={classNames("prose", className)} dangerouslySetInnerHTML={{ __html: html }} />
  );
}

/** A formula that is wider than its column scrolls, so the keyboard must reach it; the others are no stop. */
function makeReachable(formula: HTMLElement) {
  if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
  else formula.removeAttribute("tabindex");
}
