import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { formatExact } from "#lib/exact.ts";
import type { FinalGrade, Term } from "#lib/grade.ts";

/** The formula of the final grade with the person's numbers in it; what is not known yet is a word. */
export function Formula({ final }: { final: FinalGrade }) {
  const t = useTranslations("gradebook");
  const locale = useLocale();
  return (
    <p className="figures text-xl leading-relaxed">
      {t("round")}(
      {final.terms.map((term, index) => (
        <Fragment key={term.component}>
          {index > 0 && <span className="text-muted"> + </span>}
          <TermInFormula term={term} />
        </Fragment>
      ))}
      )
      {final.sum && final.grade !== null && (
        <>
          <span className="text-muted"> = </span>
          {t("round")}({formatExact(final.sum, locale, { atMost: 3 })})<span className="text-muted"> = </span>
          <strong className="font-semibold">{final.grade}</strong>
        </>
      )}
    </p>
  );
}

function TermInFormula({ term: { component, weight, mark } }: { term: Term }) {
  const t = useTranslations("gradebook");
  const locale = useLocale();
  return (
    <span className="whitespace-nowrap">
      <span className="text-muted">{formatExact(weight, locale)} · </span>
      {mark ? (
        <strong className="font-semibold">{formatExact(mark, locale)}</strong>
      ) : (
        <span className="border-b border-dotted border-outline text-muted">
          {t(`component.${component}`)}
        </span>
      )}
    </span>
  );
}
