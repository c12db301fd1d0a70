"use client";

import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { type Meaning, MeaningIcon } from "#components/ui/meaning.tsx";

type Toast = { id: number; meaning: Meaning; title: string; description: string | undefined };

const shownMs = 5_000;
const mostAtOnce = 3;

let toasts: Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: Toast[]) {
  toasts = next.slice(-mostAtOnce);
  for (const tell of listeners) tell();
}

function dismiss(id: number) {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Says for five seconds that something was done; for what must be read use a Notice on the page. */
export function showToast(meaning: Meaning, title: string, description?: string) {
  const id = ++lastId;
  change([...toasts, { id, meaning, title, description }]);
  setTimeout(() => dismiss(id), shownMs);
}

const none: Toast[] = [];

/** The corner where toasts appear; stands once, in the layout, so that a screen reader hears of each. */
export function ToastArea({ closeLabel }: { closeLabel: string }) {
  const shown = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => toasts,
    () => none,
  );
  return (
    <div
      role="status"
      className="fixed right-4 bottom-4 z-30 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2"
    >
      {shown.map(({ id, meaning, title, description }) => (
        <div key={id} className="floating flex items-start gap-3 px-4 py-3">
          <MeaningIcon meaning={meaning} className="mt-[calc((1lh-1rem)/2)]" />
          <div className="min-w-0 flex-1">
            <p className="font-medium">{title}</p>
            {description && <p className="text-sm text-muted">{description}</p>}
          </div>
          <button
            type="button"
            onClick={() => dismiss(id)}
            aria-label={closeLabel}
            className="mt-0.5 rounded p-1 text-muted hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </button>
        </div>
      ))}
    </div>
  );
}
