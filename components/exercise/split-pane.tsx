"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { splitCookie } from "#components/exercise/split-cookie.ts";
import { classNames } from "#components/ui/class-names.ts";

type Props = {
  /** `columns` stand side by side on a wide screen, `rows` one above the other. */
  direction: "columns" | "rows";
  /** Share of the first part, in percent. */
  initial: number;
  /** What the divider does, for a screen reader. */
  label: string;
  first: ReactNode;
  second: ReactNode;
  className?: string;
};

const least = 20;
const most = 80;
const step = 2;
const yearSeconds = 365 * 24 * 3600;

/**
 * Two parts with a divider that is dragged by a pointer or moved by the arrow keys, and remembered.
 * On a narrow screen the parts follow one another and there is no divider.
 */
export function SplitPane({ direction, initial, label, first, second, className }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(initial);
  const columns = direction === "columns";

  function move(next: number) {
    const rounded = Math.round(Math.min(most, Math.max(least, next)) * 10) / 10;
    setShare(rounded);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${splitCookie(direction)}=${rounded}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`;
  }

  function drag(event: PointerEvent<HTMLDivElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || box.current === null) return;
    const area = box.current.getBoundingClientRect();
    const part = columns
      ? (event.clientX - area.left) / area.width
      : (event.clientY - area.top) / area.height;
    move(part * 100);
  }

  function press(event: KeyboardEvent) {
    const [less, more] = columns ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    const target = {
      [less]: share - step,
      [more]: share + step,
      Home: least,
      End: most,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    move(target);
  }

  return (
    <div
      ref={box}
      className={classNames("min-h-0 min-w-0 lg:flex", columns ? "lg:flex-row" : "lg:flex-col", className)}
    >
      <div className="min-h-0 min-w-0 lg:shrink-0 lg:grow-0" style={{ flexBasis: `${share}%` }}>
        {first}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a divider that moves is no <hr> */}
      <div
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation={columns ? "vertical" : "horizontal"}
        aria-valuenow={Math.round(share)}
        aria-valuemin={least}
        aria-valuemax={most}
        className={classNames(
          "relative z-1 hidden shrink-0 touch-none bg-hairline transition-colors duration-150 hover:bg-accent focus-visible:bg-accent lg:block",
          "before:absolute before:content-['']",
          columns
            ? "w-px cursor-col-resize before:inset-y-0 before:-inset-x-1.5"
            : "h-px cursor-row-resize before:inset-x-0 before:-inset-y-1.5",
        )}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onDoubleClick={() => move(initial)}
        onKeyDown={press}
      />
      <div className="min-h-0 min-w-0 lg:flex-1">{second}</div>
    </div>
  );
}
