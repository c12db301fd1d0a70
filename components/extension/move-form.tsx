"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PreviewedForm } from "#components/call/previewed-form.tsx";
import type { Previewed } from "#components/call/use-previewed.ts";
import { PreviewReport } from "#components/extension/preview-report.tsx";
import type { SentDeadlinePreview } from "#lib/extension/deadline-api.ts";
import type { Place } from "#lib/format.ts";

type Props = {
  previewed: Previewed<SentDeadlinePreview>;
  /** Whether it takes people back to the deadlines of all. */
  back?: boolean;
  place: Place;
  children: ReactNode;
};

/** A form that moves deadlines, with whom that concerns and who gains and loses. */
export function MoveForm({ previewed, back, place, children }: Props) {
  const t = useTranslations("deadlines.page");
  return (
    <PreviewedForm
      previewed={previewed}
      words={{ preview: t("preview"), apply: t("apply"), back: t("back") }}
      report={(preview) => <PreviewReport preview={preview} back={back} place={place} />}
      isPossible={({ possible }) => possible}
    >
      {children}
    </PreviewedForm>
  );
}
