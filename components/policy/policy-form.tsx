"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { PolicyFields } from "#components/policy/policy-fields.tsx";
import { PolicyReport } from "#components/policy/policy-report.tsx";
import { Button } from "#components/ui/button.tsx";
import type { SentPolicyPreview } from "#lib/policy/api.ts";
import { readPolicy, type TypedPolicy } from "#lib/policy/typed-policy.ts";

type Props = {
  typed: TypedPolicy;
  onType(typed: TypedPolicy): void;
  /** Of the rules that hold. */
  version: number;
};

/** Other rules for the course: their effect is looked at first, and then they are saved as they were looked at. */
export function PolicyForm({ typed, onType, version }: Props) {
  const t = useTranslations("policy");
  const { busy, trouble, call, change, clear } = useCall(() => import("#components/policy/calls.ts"));
  const [preview, setPreview] = useState<SentPolicyPreview | null>(null);
  const read = readPolicy(typed);
  const mistakes = read.kind === "wrong" ? read.mistakes : [];

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (read.kind === "wrong") return;
    const { policy } = read;
    if (preview === null)
      return setPreview(
        await call((calls, locale) => calls.changePolicy({ policy, version }, { dryRun: true, locale })),
      );
    await change(
      (calls, locale) => calls.changePolicy({ policy, version }, { dryRun: false, locale }),
      () => t("saved"),
    );
    setPreview(null);
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
      <Trouble trouble={trouble} />
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          kind={preview ? "primary" : "secondary"}
          busy={busy}
          disabled={mistakes.length > 0}
        >
          {t(preview ? "apply" : "preview")}
        </Button>
        {preview && (
          <Button onClick={back} busy={busy}>
            {t("back")}
          </Button>
        )}
      </div>
    </form>
  );
}
