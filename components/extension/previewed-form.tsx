"use client";

import { useTranslations } from "next-intl";
import type { FormEvent, ReactNode } from "react";
import { Trouble } from "#components/call/trouble.tsx";
import { PreviewReport } from "#components/extension/preview-report.tsx";
import type { usePreviewed } from "#components/extension/use-previewed.ts";
import { Button } from "#components/ui/button.tsx";
import type { Place } from "#lib/format.ts";

type Props = {
  previewed: ReturnType<typeof usePreviewed>;
  /** Whether it takes people back to the deadlines of all. */
  back?: boolean;
  place: Place;
  children: ReactNode;
};

/** A form whose effect is shown first; what was looked at stays as it is until it is applied or given up. */
export function PreviewedForm({ previewed, back, place, children }: Props) {
  const t = useTranslations("deadlines.page");
  const { busy, trouble, preview, look, apply } = previewed;
  function submit(event: FormEvent) {
    event.preventDefault();
    void (preview ? apply() : look());
  }
  return (
    <form onSubmit={submit} className="space-y-5">
      <fieldset disabled={preview !== null} className="min-w-0 space-y-5">
        {children}
      </fieldset>
      {preview && <PreviewReport preview={preview} back={back} place={place} />}
      <Trouble trouble={trouble} />
      <div className="flex flex-wrap gap-3">
        {(preview === null || preview.possible) && (
          <Button type="submit" kind={preview ? "primary" : "secondary"} busy={busy}>
            {t(preview ? "apply" : "preview")}
          </Button>
        )}
        {preview && (
          <Button onClick={previewed.back} busy={busy}>
            {t("back")}
          </Button>
        )}
      </div>
    </form>
  );
}
