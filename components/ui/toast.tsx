"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { type Meaning, MeaningIcon } from "#components/ui/meaning.tsx";

const manager = Toast.createToastManager<{ meaning: Meaning }>();

/** Says for five seconds that something was done; for what must be read use a Notice on the page. */
export function showToast(meaning: Meaning, title: string, description?: string) {
  manager.add({ title, description, data: { meaning }, priority: meaning === "failed" ? "high" : "low" });
}

/** The corner where toasts appear; stands once, in the layout. */
export function ToastArea({ closeLabel }: { closeLabel: string }) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-30 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2">
          <Toasts closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager<{ meaning: Meaning }>();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="floating transition-opacity duration-150 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-3 px-4 py-3">
        {toast.data && <MeaningIcon meaning={toast.data.meaning} className="mt-1" />}
        <div className="min-w-0 flex-1">
          <Toast.Title render={<p />} className="font-medium" />
          <Toast.Description className="text-sm text-muted" />
        </div>
        <Toast.Close aria-label={closeLabel} className="mt-0.5 rounded p-1 text-muted hover:text-ink">
          <X aria-hidden className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
