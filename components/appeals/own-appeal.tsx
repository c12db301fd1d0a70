"use client";

import { useTranslations } from "next-intl";
import { AppealThread, type ShownAppeal } from "#components/appeals/appeal-thread.tsx";
import { TextForm } from "#components/appeals/text-form.tsx";
import { useCall } from "#components/call/use-call.ts";
import { maxAppealText } from "#lib/appeals/api.ts";
import type { AppealWindow } from "#lib/appeals/appeal-window.ts";
import { moment, type Place } from "#lib/format.ts";

type Props = { itemId: string; window: AppealWindow; appeal: ShownAppeal | null; place: Place };

/** The student's appeal against an item: what became of it, or the way to make one, or why there is none. */
export function OwnAppeal({ itemId, window, appeal, place }: Props) {
  const t = useTranslations("appeals");
  const { busy, trouble, change } = useCall(() => import("#components/appeals/calls.ts"), {
    refreshWhenRefused: true,
  });
  if (appeal !== null) return <AppealThread appeal={appeal} place={place} />;
  return (
    <>
      <p className="mb-4 max-w-[72ch] text-muted">
        {t("intro")} <WindowInWords window={window} place={place} />
      </p>
      {window.state === "open" && (
        <TextForm
          label={t("text")}
          hint={t("textHint", { most: maxAppealText })}
          submit={t("ask")}
          busy={busy}
          trouble={trouble}
          onSend={(text) =>
            change(
              (calls, locale) => calls.askAppeal(itemId, text, locale),
              () => t("asked"),
            )
          }
        />
      )}
    </>
  );
}

function WindowInWords({ window, place }: { window: AppealWindow; place: Place }) {
  const t = useTranslations("appeals.window");
  switch (window.state) {
    case "none":
      return null;
    case "not_known":
      return window.at === null ? t("notKnown") : t("notKnownAt", { at: moment(window.at, place) });
    case "open":
    case "over":
      return t(window.state, { until: moment(window.until, place) });
  }
}
