import { useLocale, useTranslations } from "next-intl";
import { decimal, exact, formatExact } from "#lib/exact.ts";
import { percent } from "#lib/format.ts";
import type { Policy } from "#lib/policy.ts";

/** The rules of grading as a student reads them, one sentence each. */
export function PolicyInWords({ policy }: { policy: Policy }) {
  const t = useTranslations("course.policy");
  const locale = useLocale();
  const ofWhole = (percents: number) => percent(exact(percents, 100), locale);
  const { homework, midterm, exam } = policy.weights;
  return (
    <div className="space-y-1">
      <p>{t("weights", { homework: ofWhole(homework), midterm: ofWhole(midterm), exam: ofWhole(exam) })}</p>
      <p>
        {t("best")} <LateInWords policy={policy} /> {t("hard")}
      </p>
      <p>
        <RoundingInWords policy={policy} />
      </p>
      <p>{t(policy.appealDays > 0 ? "appeals.some" : "appeals.none", { days: policy.appealDays })}</p>
    </div>
  );
}

function LateInWords({ policy: { late } }: { policy: Policy }) {
  const t = useTranslations("course.policy.late");
  const locale = useLocale();
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
}

/** Also what the lecturer's table says under its title. */
export function RoundingInWords({ policy: { rounding } }: { policy: Policy }) {
  const t = useTranslations("course.policy.rounding");
  const locale = useLocale();
  if (rounding.method !== "threshold") return t(rounding.method);
  const [down, up] = [rounding.down, rounding.up].map((text) => formatExact(decimal(text), locale));
  return t("threshold", { down: down ?? "", up: up ?? "" });
}
