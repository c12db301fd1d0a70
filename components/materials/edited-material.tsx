"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { MaterialForm } from "#components/materials/material-form.tsx";
import { useMaterialCall } from "#components/materials/use-material-call.ts";
import { ActionDialog } from "#components/sitting/staff/action-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import type { MoveMaterial, WriteMaterial } from "#lib/materials/api.ts";

type Props = {
  edited: WriteMaterial & { id: string };
  /** In the language of the page, or in its own. */
  title: string;
  /** Whether it is the first, or the last, of its kind. */
  first: boolean;
  last: boolean;
  children: ReactNode;
};

/** A material with what the staff can do about it: change it, move it among those of its kind, take it away. */
export function EditedMaterial({ edited, title, first, last, children }: Props) {
  const t = useTranslations("materials");
  const { busy, trouble, send } = useMaterialCall();
  const [open, setOpen] = useState<"form" | "removal" | null>(null);
  const close = () => setOpen(null);
  const move = (to: MoveMaterial["to"]) =>
    send(
      (calls, locale) => calls.moveMaterial(edited.id, { to }, locale),
      ({ place, of }) => t("moved", { title, place, of }),
    );
  async function remove() {
    const done = await send(
      (calls, locale) => calls.removeMaterial(edited.id, locale),
      () => t("removed"),
    );
    if (done) close();
  }
  // A button that goes out of use under the hand would drop the focus, so at an end it stays and does nothing.
  const mover = (to: MoveMaterial["to"], atEnd: boolean) => (
    <Button
      kind="quiet"
      size="small"
      aria-label={t(to, { title })}
      aria-disabled={atEnd || undefined}
      className={atEnd ? "opacity-55" : undefined}
      onClick={() => !atEnd && !busy && move(to)}
    >
      {to === "earlier" ? (
        <ArrowUp aria-hidden className="size-4" />
      ) : (
        <ArrowDown aria-hidden className="size-4" />
      )}
    </Button>
  );
  if (open === "form")
    return (
      <section aria-label={t("editing", { title })} className="py-2">
        <MaterialForm edited={edited} onClose={close} />
      </section>
    );
  return (
    <>
      {children}
      <div className="mt-1 flex flex-wrap items-center gap-2">
        {mover("earlier", first)}
        {mover("later", last)}
        <Button
          kind="quiet"
          size="small"
          aria-label={`${t("edit")}: ${title}`}
          onClick={() => setOpen("form")}
        >
          {t("edit")}
        </Button>
        <Button
          kind="quiet"
          size="small"
          aria-label={`${t("remove")}: ${title}`}
          onClick={() => setOpen("removal")}
        >
          {t("remove")}
        </Button>
      </div>
      {trouble !== null && open === null && (
        <p role="alert" className="text-failed text-sm">
          {trouble}
        </p>
      )}
      <ActionDialog
        open={open === "removal"}
        title={t("removeTitle", { title })}
        description={t("removeWhat")}
        confirm={t("remove")}
        busy={busy}
        trouble={trouble}
        onConfirm={remove}
        onClose={close}
      />
    </>
  );
}
