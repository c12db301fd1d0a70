import { useLocale, useTranslations } from "next-intl";
import { decimal } from "#lib/exact.ts";
import { percent } from "#lib/format.ts";
import type { LateRule } from "#lib/policy.ts";

/** A sentence about what a late rule does to a submission. */
export function useLateWords(): (late: LateRule) => string {
  const t = useTranslations("course.policy.late");
  const locale = useLocale();
  return (late) => {
    switch (late.method) {
      case "multiply":
        return t("multiply", { share: percent(decimal(late.by), locale) });
      case "cap":
        return t("cap", { share: percent(decimal(late.at), locale) });
      case "subtract_per_day":
        return t("subtract_per_day", { share: percent(decimal(late.share), locale) });
      case "linear":
        return t("linear");
    }
  };
}
