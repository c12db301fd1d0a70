"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { z } from "zod";
import { ActionDialog } from "#components/sitting/staff/action-dialog.tsx";
import { useCall } from "#components/sitting/staff/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/toast.tsx";

type Props<Schema extends z.ZodType> = {
  label: string;
  /** Said after the label to who does not see where the button stands. */
  whom?: string;
  title: string;
  what: string;
  confirm: string;
  path: string;
  schema: Schema;
  /** What to say when it is done. */
  done(answer: z.infer<Schema>): string;
  small?: boolean;
};

/** A button for something that cannot be taken back: asks first, then calls our HTTP interface. */
export function ConfirmAction<Schema extends z.ZodType>(props: Props<Schema>) {
  const router = useRouter();
  const { busy, trouble, call, clear } = useCall();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    clear();
  };
  async function act() {
    const answer = await call("POST", props.path, props.schema);
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
