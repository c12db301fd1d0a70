"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type Props = {
  open: boolean;
  title: ReactNode;
  description?: ReactNode;
  confirm: string;
  /** Whether what it does cannot be made good. */
  danger?: boolean;
  busy: boolean;
  /** Why it failed, as a sentence. */
  trouble: string | null;
  onConfirm(): unknown;
  onClose(): void;
  children?: ReactNode;
};

/** A window that asks for what an action needs, and does it. */
export function ActionDialog(props: Props) {
  const t = useTranslations("shell");
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      description={props.description}
      closeLabel={t("close")}
    >
      <Form onSubmit={props.onConfirm} className="space-y-4">
        {props.children}
        <Trouble trouble={props.trouble} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind={props.danger ? "danger" : "primary"} busy={props.busy}>
            {props.confirm}
          </Button>
          <Button onClick={props.onClose}>{t("cancel")}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
