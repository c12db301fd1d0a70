import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SampleTable } from "#components/exercises/sample-table.tsx";
import { Section } from "#components/shell/section.tsx";
import { Meant } from "#components/ui/meaning.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { caughtShare, type Proof } from "#lib/staff/exercise-check.ts";

/** What came of a check, part by part: texts, cases, sample solutions, mutants. */
export function ProofView({ proof }: { proof: Proof }) {
  const t = useTranslations("exercises.proof");
  const { problems, cases, groups } = proof;
  return (
    <>
      <Notice
        meaning={problems.length === 0 ? "passed" : "failed"}
        title={problems.length === 0 ? t("proved") : t("problems", { count: problems.length })}
      />
      <div className="mt-9 flex flex-col gap-9">
        <Section title={t("texts")}>
          <Remarks proof={proof} part="texts">
            <Meant meaning="passed">{t("textsFine")}</Meant>
          </Remarks>
        </Section>
        <Section title={t("cases")}>
          <p className="mb-2">{t("casesCount", { cases, groups })}</p>
          <Remarks proof={proof} part="cases" />
        </Section>
        <Section title={t("samples")}>
          <Remarks proof={proof} part="samples" />
          <SampleTable samples={proof.samples} />
        </Section>
        <Section title={t("mutants")}>
          <Mutants mutants={proof.mutants} />
          <Remarks proof={proof} part="mutants" />
        </Section>
      </div>
    </>
  );
}

function Remarks({
  proof,
  part,
  children,
}: {
  proof: Proof;
  part: Proof["problems"][number]["part"];
  /** Stands there when there are none. */
  children?: ReactNode;
}) {
  const locale = useLocale();
  const remarks = proof.problems.filter((problem) => problem.part === part);
  if (remarks.length === 0) return children;
  return (
    <ul className="mb-3 max-w-[80ch] space-y-1.5">
      {remarks.map(({ text }) => (
        <li key={text.en}>
          <Meant meaning="failed">{text[locale]}</Meant>
        </li>
      ))}
    </ul>
  );
}

function Mutants({ mutants }: { mutants: Proof["mutants"] }) {
  const t = useTranslations("exercises.proof");
  const locale = useLocale();
  const { total, caught, equivalent, survivors } = mutants;
  const share = caughtShare(mutants);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(share);
  const byReason = [...Map.groupBy(equivalent, ({ reason }) => reason)];
  return (
    <>
      <p className="figures">
        {t("caught", { caught, total: total - equivalent.length, share: percent })}
        {equivalent.length > 0 && `; ${t("equivalentCount", { count: equivalent.length })}`}
      </p>
      <ProgressBar
        className="mt-2 mb-4 max-w-md"
        share={share}
        meaning={survivors.length === 0 ? "passed" : "failed"}
      />
      {byReason.length > 0 && (
        <details className="mb-3">
          <summary className="text-sm text-muted">{t("equivalent")}</summary>
          <ul className="mt-2 space-y-3">
            {byReason.map(([reason, mutants]) => (
              <li key={reason}>
                <p lang="en">{reason}</p>
                <ul className="mt-1 text-sm text-muted">
                  {mutants.map(({ line, change }) => (
                    <li key={`${line} ${change}`}>
                      {t("line", { line })}: <code className="font-mono">{change}</code>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
