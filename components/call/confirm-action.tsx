"use client";

import { type ComponentProps, type ReactNode, useState } from "react";
import { ActionDialog } from "#components/call/action-dialog.tsx";
import type { CallResult } from "#components/call/call-api.ts";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import type { Locale } from "#lib/locale.ts";

type Props<Calls, Answer> = Pick<ComponentProps<typeof Button>, "kind" | "size"> & {
  /** Of the button; the whole of it for who does not see where the button stands is `name`. */
  label: string;
  name?: string;
  title: ReactNode;
  what: string;
  confirm: string;
  /** Whether what it does cannot be made good. */
  danger?: boolean;
  load(): Promise<Calls>;
  act(calls: Calls, locale: Locale): Promise<CallResult<Answer>>;
  /** What to say when it is done. */
  done(answer: Answer): string;
  onDone?(): void;
};

/** A button for something that cannot be taken back: asks first, then calls our HTTP interface. */
export function ConfirmAction<Calls, Answer>(props: Props<Calls, Answer>) {
  const { busy, trouble, change, clear } = useCall(props.load);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    clear();
  };
  async function act() {
    if ((await change(props.act, props.done)) === null) return;
    close();
    props.onDone?.();
  }
  return (
    <>
      <Button kind={props.kind} size={props.size} aria-label={props.name} onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      <ActionDialog
        open={open}
        title={props.title}
        description={props.what}
        confirm={props.confirm}
        danger={props.danger}
        busy={busy}
        trouble={trouble}
        onConfirm={act}
        onClose={close}
      />
    </>
  );
}
