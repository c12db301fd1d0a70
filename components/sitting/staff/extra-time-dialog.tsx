"use client";

import { useTranslations } from "next-intl";
import { ReasonedAction } from "#components/sitting/staff/reasoned-action.tsx";
import type { WatchedSitting } from "#lib/sitting/staff-api.ts";

type Props = { person: WatchedSitting["people"][number]; onClose(): void };

/** Gives one person extra time in every timed assessment, in place of what they had. */
export function ExtraTimeDialog({ person: { enrolmentId, name, extraTime }, onClose }: Props) {
  const t = useTranslations("staffSitting.extraTime");
  return (
    <ReasonedAction
      title={t("title", { name })}
      what={t("what")}
      confirm={t("confirm")}
      numbers={[
        { label: t("percent"), least: 0, most: 300, initial: extraTime.percent },
        { label: t("minutes"), least: 0, most: 600, initial: extraTime.minutes },
      ]}
      act={(calls, { numbers: [percent, minutes], reason }, locale) =>
        calls.giveExtraTime(enrolmentId, { percent, minutes, reason }, locale)
      }
      done={() => t("done")}
      onClose={onClose}
    />
  );
}
