"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { PolicyFields } from "#components/policy/policy-fields.tsx";
import { PolicyReport } from "#components/policy/policy-report.tsx";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/toast.tsx";
import type { SentPolicyPreview } from "#lib/policy/api.ts";
import { readPolicy, type TypedPolicy } from "#lib/policy/typed-policy.ts";
import type { Policy } from "#lib/policy.ts";

type Props = {
  typed: TypedPolicy;
  onType(typed: TypedPolicy): void;
  /** Of the rules that hold. */
  version: number;
};

/** Other rules for the course: their effect is looked at first, and then they are saved as they were looked at. */
export function PolicyForm({ typed, onType, version }: Props) {
  const t = useTranslations("policy");
  const router = useRouter();
  const { busy, trouble, call, clear } = useChange(version);
  const [preview, setPreview] = useState<SentPolicyPreview | null>(null);
  const read = readPolicy(typed);
  const mistakes = read.kind === "wrong" ? read.mistakes : [];

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (read.kind === "wrong") return;
    const result = await call(read.policy, { dryRun: preview === null });
    if (result?.applied) {
      setPreview(null);
      showToast("passed", t("saved"));
      router.refresh();
    } else setPreview(result);
  }

  function back() {
    setPreview(null);
    clear();
  }

  return (
    <form onSubmit={submit} className="space-y-6">
      <fieldset disabled={preview !== null} className="min-w-0 space-y-6 disabled:opacity-60">
        <PolicyFields typed={typed} onType={onType} mistakes={mistakes} />
      </fieldset>
      {preview && <PolicyReport preview={preview} />}
      {trouble !== null && (
        <p role="alert" className="text-failed">
          {trouble}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind={preview ? "primary" : "secondary"} disabled={busy || mistakes.length > 0}>
          {t(preview ? "apply" : "preview")}
        </Button>
        {preview && (
          <Button onClick={back} disabled={busy}>
            {t("back")}
          </Button>
        )}
      </div>
    </form>
  );
}

/** One call to the server at a time, with what to show while it runs and when it fails. */
function useChange(version: number) {
  const locale = useLocale();
  const t = useTranslations("policy");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  /** @returns null when it failed, which `trouble` tells. */
  async function call(policy: Policy, { dryRun }: { dryRun: boolean }): Promise<SentPolicyPreview | null> {
    setBusy(true);
    setTrouble(null);
    const calls = await import("#components/policy/calls.ts").catch(() => null);
    const result = calls && (await calls.changePolicy({ policy, version }, { dryRun, locale }));
    setBusy(false);
    if (result?.kind === "done") return result.value;
    if (result?.kind === "refused") setTrouble(result.problem.detail ?? result.problem.title);
    else setTrouble(t(result?.reason === "too_often" ? "tooOften" : "offline"));
    return null;
  }

  return { busy, trouble, call, clear: () => setTrouble(null) };
}
