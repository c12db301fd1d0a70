/**
 * Follows the focus, and keeps it in its place when what has it goes away, as a button does for something that can be
 * done once: it goes to the nearest part of the page around it that is still there, where the result is told.
 *
 * @returns a function that stops it.
 */
export function keepFocus(): () => void {
  let held: Element | null = null;
  let around: HTMLElement[] = [];
  let frame = 0;

  const remember = ({ target }: FocusEvent) => {
    held = target instanceof Element ? target : null;
    around = held ? partsAround(held) : [];
  };
  // Who presses beside everything has left it themselves.
  const forget = () => {
    held = null;
  };
  const mend = () => {
    const focused = document.activeElement ?? document.body;
    if (held === null || isUsable(held) || (focused !== held && focused !== document.body)) return;
    const part = around.find(isUsable);
    if (part) focusPart(part);
  };
  // A frame later, when the page itself has moved the focus if it knows better where to.
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    if (held !== null && !isUsable(held)) frame = requestAnimationFrame(mend);
  });

  document.addEventListener("focusin", remember);
  document.addEventListener("pointerdown", forget);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  return () => {
    document.removeEventListener("focusin", remember);
    document.removeEventListener("pointerdown", forget);
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** Puts the focus on a part of the page that by itself takes none: there Tab goes on, and a screen reader reads. */
export function focusPart(part: HTMLElement) {
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

/** The parts of a page that an element stands in and that tell something of their own, the innermost first. */
function partsAround(element: Element): HTMLElement[] {
  const part = element.parentElement?.closest<HTMLElement>("tr, li, article, section, aside, main, dialog");
  return part ? [part, ...partsAround(part)] : [];
}

function isUsable(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(":disabled");
}
