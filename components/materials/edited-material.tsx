"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { ConfirmAction } from "#components/call/confirm-action.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { MaterialForm } from "#components/materials/material-form.tsx";
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

const loadCalls = () => import("#components/materials/calls.ts");

/** A material with what the staff can do about it: change it, move it among those of its kind, take it away. */
export function EditedMaterial({ edited, title, first, last, children }: Props) {
  const t = useTranslations("materials");
  const { busy, trouble, change } = useCall(loadCalls);
  const [open, setOpen] = useState(false);
  const move = (to: MoveMaterial["to"]) =>
    change(
      (calls, locale) => calls.moveMaterial(edited.id, { to }, locale),
      ({ place, of }) => t("moved", { title, place, of }),
    );
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
  if (open)
    return (
      <section aria-label={t("editing", { title })} className="py-2">
        <MaterialForm edited={edited} onClose={() => setOpen(false)} />
      </section>
    );
  return (
    <>
      {children}
      <div className="mt-1 -ml-2.5 flex flex-wrap items-center gap-2">
        {mover("earlier", first)}
        {mover("later", last)}
        <Button kind="quiet" size="small" aria-label={`${t("edit")}: ${title}`} onClick={() => setOpen(true)}>
          {t("edit")}
        </Button>
        <ConfirmAction
          kind="quiet"
          size="small"
          label={t("remove")}
          name={`${t("remove")}: ${title}`}
          title={t("removeTitle", { title })}
          what={t("removeWhat")}
          confirm={t("remove")}
          load={loadCalls}
          act={(calls, locale) => calls.removeMaterial(edited.id, locale)}
          done={() => t("removed")}
        />
      </div>
      <Trouble trouble={trouble} className="text-sm" />
    </>
  );
}
