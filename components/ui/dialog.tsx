"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { buttonClass } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";

/**
 * A window over the page. The browser's own: it holds the focus, gives it back, and closes on Esc; it also
 * closes on its cross and on a press beside it.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  closeLabel,
  side = false,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  /** Stands along the right edge, so that the page stays readable beside it. */
  side?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element>(null);
  const pressedBeside = useRef(false);
  useEffect(() => {
    if (!open) return dialog.current?.close();
    if (!dialog.current?.contains(document.activeElement)) opener.current = document.activeElement;
    dialog.current?.showModal();
    // A window that is taken away without having been closed gives nothing back by itself.
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Esc, which the browser itself knows
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onClose={onClose}
      // A text that is selected beyond the edge was not begun beside it.
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => event.target === event.currentTarget && pressedBeside.current && onClose()}
      className={classNames(
        "dialog floating",
        side ? "dialog-side rounded-none border-y-0 border-r-0" : "dialog-middle",
      )}
    >
      {open && (
        <div className="p-6">
          <div className="flex items-start justify-between gap-4">
            <h2 id={`${id}-title`} className="text-lg font-semibold">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label={closeLabel}
              className={buttonClass("quiet", "small", "-mt-1 -mr-2")}
            >
              <X aria-hidden className="size-4" />
            </button>
          </div>
          {description && (
            <p id={`${id}-description`} className="mt-1 text-muted">
              {description}
            </p>
          )}
          <div className="mt-4">{children}</div>
        </div>
      )}
    </dialog>
  );
}
