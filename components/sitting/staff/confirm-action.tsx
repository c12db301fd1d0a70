"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { CallResult } from "#components/exercise/call-api.ts";
import { ActionDialog } from "#components/sitting/staff/action-dialog.tsx";
import { useCall } from "#components/sitting/staff/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/toast.tsx";
import type { Locale } from "#lib/locale.ts";

type Calls = typeof import("#components/sitting/calls.ts");

type Props<Answer> = {
  label: string;
  /** Said after the label to who does not see where the button stands. */
  whom?: string;
  title: string;
  what: string;
  confirm: string;
  act(calls: Calls, locale: Locale): Promise<CallResult<Answer>>;
  /** What to say when it is done. */
  done(answer: Answer): string;
  small?: boolean;
};

/** A button for something that cannot be taken back: asks first, then calls our HTTP interface. */
export function ConfirmAction<Answer>(props: Props<Answer>) {
  const router = useRouter();
  const { busy, trouble, call, clear } = useCall();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    clear();
  };
  async function act() {
    const answer = await call(props.act);
    if (answer === null) return;
    showToast("passed", props.done(answer));
    router.refresh();
    close();
  }
  return (
    <>
      <Button size={props.small ? "small" : "medium"} onClick={() => setOpen(true)}>
        {props.label}
        {props.whom && <span className="sr-only">{props.whom}</span>}
      </Button>
      <ActionDialog
        open={open}
        title={props.title}
        description={props.what}
        confirm={props.confirm}
        busy={busy}
        trouble={trouble}
        onConfirm={act}
        onClose={close}
      />
    </>
  );
}
