"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";

/** A window over the page: holds the focus, closes on Esc, on its cross and on a press beside it. */
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
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-10 bg-[rgb(0_0_0/0.35)] transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={classNames(
            "floating fixed z-20 overflow-y-auto p-6 transition-[opacity,translate] duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0",
            side
              ? "inset-y-0 right-0 w-[min(30rem,100vw)] rounded-none border-y-0 border-r-0 data-ending-style:translate-x-4 data-starting-style:translate-x-4"
              : "top-1/2 left-1/2 max-h-[90dvh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2",
          )}
        >
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Close className={buttonClass("quiet", "small", "-mt-1 -mr-2")} aria-label={closeLabel}>
              <X aria-hidden className="size-4" />
            </Base.Close>
          </div>
          {description && <Base.Description className="mt-1 text-muted">{description}</Base.Description>}
          <div className="mt-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
