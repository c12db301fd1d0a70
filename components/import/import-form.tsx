"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { useCall } from "#components/call/use-call.ts";
import { ImportRows } from "#components/import/import-rows.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { inputClass } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { OnceReady } from "#components/ui/once-ready.tsx";
import type { ImportReport } from "#lib/import/import-report.ts";

type Step =
  | { step: "choose" }
  | { step: "check" | "import" }
  | { step: "told"; report: ImportReport }
  | { step: "unreadable" }
  | { step: "failed" };

/** Takes a table file, says row by row what importing it does, and imports it when that is wanted. */
export function ImportForm({ path }: { path: "/api/roster" | "/api/marks" }) {
  const t = useTranslations("import");
  const { trouble, call } = useCall(() => import("#components/import/calls.ts"));
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [step, setStep] = useState<Step>({ step: "choose" });

  async function send(chosen: File, dryRun: boolean) {
    setStep({ step: dryRun ? "check" : "import" });
    // Read at once: a file that is changed on the disk meanwhile can be read no more.
    const content = await chosen.arrayBuffer().catch(() => null);
    if (content === null) {
      setStep({ step: "unreadable" });
      return;
    }
    const table = new Blob([content], { type: "text/csv" });
    const report = await call((calls, locale) => calls.importTable(path, table, { dryRun, locale }));
    setStep(report === null ? { step: "failed" } : { step: "told", report });
    // The button that imports is gone after it.
    if (!dryRun) field.current?.focus();
  }

  function choose(chosen: File | null) {
    setFile(chosen);
    if (chosen) void send(chosen, true);
    else setStep({ step: "choose" });
  }

  const busy = step.step === "check" || step.step === "import";
  return (
    <div className="mt-6">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {t("file")}
      </label>
      <OnceReady>
        <input
          id={id}
          ref={field}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-disabled={busy || undefined}
          onClick={(event) => {
            if (busy) event.preventDefault();
            // So that the same file, mended, can be chosen again.
            else event.currentTarget.value = "";
          }}
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
          className={classNames(inputClass, fileClass, "max-w-md py-1")}
        />
      </OnceReady>
      <div aria-live="polite" className="mt-6">
        {busy && <p className="text-muted">{t(step.step === "check" ? "checking" : "importing")}</p>}
        {step.step === "unreadable" && (
          <Notice meaning="failed" title={t("failed")}>
            {t("unreadable")}
          </Notice>
        )}
        {step.step === "failed" && (
          <Notice meaning="failed" title={t("failed")}>
            <p>{trouble}</p>
            <p>{t("again")}</p>
          </Notice>
        )}
        {step.step === "told" && (
          <Told report={step.report} onImport={file && (() => void send(file, false))} />
        )}
      </div>
      {step.step === "told" && step.report.problem === null && <ImportRows rows={step.report.rows} />}
    </div>
  );
}

/** The button in a field for a file, which browsers draw as they like. */
const fileClass =
  "file:mr-3 file:min-h-8 file:rounded-control file:border file:border-outline/60 file:bg-sunken file:px-2.5 file:font-medium file:text-sm";

function Told({ report, onImport }: { report: ImportReport; onImport: (() => void) | null }) {
  const t = useTranslations("import");
  const count = (outcome: ImportReport["rows"][number]["outcome"]) =>
    report.rows.filter((row) => row.outcome === outcome).length;
  const problems = count("problem");
  const changes = count("added") + count("changed");
  const summary = t("summary", {
    added: count("added"),
    changed: count("changed"),
    same: count("same") + count("empty"),
  });
  if (report.problem !== null)
    return (
      <Notice meaning="failed" title={t("impossible")}>
        {report.problem}
      </Notice>
    );
  return (
    <>
      {!report.possible && (
        <Notice meaning="failed" title={t("problems", { count: problems })}>
          {t("allOrNothing")}
        </Notice>
      )}
      {report.applied && (
        <Notice meaning="passed" title={t("applied")}>
          {summary}
        </Notice>
      )}
      {report.possible && !report.applied && (
        <div className="flex flex-wrap items-center gap-4">
          <p>{summary}</p>
          {changes > 0 && onImport ? (
            <Button kind="primary" onClick={onImport}>
              {t("apply", { count: changes })}
            </Button>
          ) : (
            <p className="text-muted">{t("nothing")}</p>
          )}
        </div>
      )}
    </>
  );
}
