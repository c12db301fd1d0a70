"use client";

import { useTranslations } from "next-intl";
import type { FormEvent, ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type Props = {
  open: boolean;
  title: ReactNode;
  description?: ReactNode;
  confirm: string;
  busy: boolean;
  /** Why it failed, as a sentence. */
  trouble: string | null;
  onConfirm(): void;
  onClose(): void;
  children?: ReactNode;
};

/** A window that asks for what an action needs, and does it. */
export function ActionDialog(props: Props) {
  const t = useTranslations("staffSitting");
  const close = useTranslations("shell")("close");
  function submit(event: FormEvent) {
    event.preventDefault();
    props.onConfirm();
  }
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      description={props.description}
      closeLabel={close}
    >
      <form onSubmit={submit} className="space-y-4">
        {props.children}
        {props.trouble !== null && (
          <p role="alert" className="text-failed">
            {props.trouble}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="primary" disabled={props.busy}>
            {props.confirm}
          </Button>
          <Button onClick={props.onClose}>{t("cancel")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
