import { useTranslations } from "next-intl";
import type { DeliveryState } from "#lib/announcements/delivery.ts";

/** How an announcement stands on its way to the Telegram chat, for the staff. */
export function DeliveryLine({ state, reason }: { state: DeliveryState; reason: string | null }) {
  const t = useTranslations("announcements.telegram.state");
  const words = state === "waiting" && reason !== null ? "retried" : state;
  const isTrouble = state === "failed" || state === "uncertain";
  return (
    <p className={isTrouble ? "text-failed text-sm" : "text-muted text-sm"}>
      {t(words, { reason: reason ?? "" })}
    </p>
  );
}
