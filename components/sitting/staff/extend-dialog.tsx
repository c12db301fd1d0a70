"use client";

import { useTranslations } from "next-intl";
import { ReasonedAction } from "#components/sitting/staff/reasoned-action.tsx";

type Props = {
  assessmentId: string;
  /** One attempt with its person's name; null for all who sit, and the window. */
  whom: { attemptId: string; name: string } | null;
  onClose(): void;
};

/** Gives more time while a sitting runs, to one person or to all. */
export function ExtendDialog({ assessmentId, whom, onClose }: Props) {
  const t = useTranslations("staffSitting.extend");
  return (
    <ReasonedAction
      title={whom === null ? t("titleAll") : t("titleOne", { name: whom.name })}
      what={t(whom === null ? "whatAll" : "whatOne")}
      confirm={t("confirm")}
      numbers={[{ label: t("minutes"), least: 1, most: 600, initial: 10 }]}
      act={(calls, { numbers: [minutes], reason }, locale) =>
        calls.extend(assessmentId, { minutes, attemptId: whom?.attemptId ?? null, reason }, locale)
      }
      done={({ attempts }) => t("done", { count: attempts.length })}
      onClose={onClose}
    />
  );
}
