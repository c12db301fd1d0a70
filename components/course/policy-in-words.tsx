import { useLocale, useTranslations } from "next-intl";
import { useLateWords } from "#components/course/use-late-words.ts";
import { decimal, exact, formatExact } from "#lib/exact.ts";
import { percent } from "#lib/format.ts";
import type { LateRule, Policy } from "#lib/policy.ts";

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
        <SendingInWords late={policy.late} />
      </p>
      <p>
        <RoundingInWords policy={policy} />
      </p>
      <p>{t(policy.appealDays > 0 ? "appeals.some" : "appeals.none", { days: policy.appealDays })}</p>
    </div>
  );
}

/**
 * Which submission counts, and what time does to it.
 *
 * @param late null where nothing lies between a soft and a hard deadline
 */
export function SendingInWords({ late }: { late: LateRule | null }) {
  const t = useTranslations("course.policy");
  const inWords = useLateWords();
  return (
    <>
      {t("best")} {late && inWords(late)} {t(late ? "hard" : "deadline")}
    </>
  );
}

/** Also what the lecturer's table says under its title. */
export function RoundingInWords({ policy: { rounding } }: { policy: Policy }) {
  const t = useTranslations("course.policy.rounding");
  const locale = useLocale();
  if (rounding.method !== "threshold") return t(rounding.method);
  const [down, up] = [rounding.down, rounding.up].map((text) => formatExact(decimal(text), locale));
  return t("threshold", { down: down ?? "", up: up ?? "" });
}
