"use client";

import { useTranslations } from "next-intl";
import { PreviewedForm } from "#components/call/previewed-form.tsx";
import { usePreviewed } from "#components/call/use-previewed.ts";
import { PolicyFields } from "#components/policy/policy-fields.tsx";
import { PolicyReport } from "#components/policy/policy-report.tsx";
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
  const read = readPolicy(typed);
  const previewed = usePreviewed({
    load: () => import("#components/policy/calls.ts"),
    send:
      read.kind === "wrong"
        ? null
        : (calls, how) => calls.changePolicy({ policy: read.policy, version }, how),
    done: () => t("saved"),
  });
  return (
    <PreviewedForm
      previewed={previewed}
      words={{ preview: t("preview"), apply: t("apply"), back: t("back") }}
      report={(preview) => <PolicyReport preview={preview} />}
    >
      <PolicyFields typed={typed} onType={onType} mistakes={read.kind === "wrong" ? read.mistakes : []} />
    </PreviewedForm>
  );
}
