"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { PolicyInWords } from "#components/course/policy-in-words.tsx";
import { PolicyForm } from "#components/policy/policy-form.tsx";
import { Section } from "#components/shell/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { moment, type Place } from "#lib/format.ts";
import { typePolicy } from "#lib/policy/typed-policy.ts";
import type { Policy } from "#lib/policy.ts";

type Version = { version: number; policy: Policy; author: string | null; createdAt: Date };

type Props = { versions: [Version, ...Version[]]; editable: boolean; place: Place };

/** The rules that hold, a form for others, and all that ever held, each of which can be started from again. */
export function PolicyEditor({ versions, editable, place }: Props) {
  const t = useTranslations("policy");
  const [newest] = versions;
  const [typed, setTyped] = useState(() => typePolicy(newest.policy, place.locale));
  const [restored, setRestored] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  function restore(policy: Policy) {
    setTyped(typePolicy(policy, place.locale));
    setRestored(restored + 1);
    form.current?.scrollIntoView({ block: "start" });
    form.current?.focus({ preventScroll: true });
  }
  return (
    <div className="mt-8 flex flex-col gap-11">
      <Section title={t("now")}>
        <PolicyInWords policy={newest.policy} />
        {!editable && <p className="mt-3 text-muted text-sm">{t("readOnly")}</p>}
      </Section>
      {editable && (
        <div ref={form} tabIndex={-1} className="outline-hidden">
          <Section title={t("change")}>
            {/* After a save, a change by somebody else or an older version, what was looked at is no longer so. */}
            <PolicyForm
              key={`${newest.version} ${restored}`}
              typed={typed}
              onType={setTyped}
              version={newest.version}
            />
          </Section>
        </div>
      )}
      <Section title={t("history")}>
        <ol className="space-y-6">
          {versions.map(({ version, policy, author, createdAt }) => {
            const at = moment(createdAt, place);
            return (
              <li key={version}>
                <h3 className="font-medium">{t("version", { version })}</h3>
                <p className="text-muted text-sm">
                  {author === null ? t("atFirst", { at }) : t("by", { name: author, at })}
                </p>
                <div className="mt-2 max-w-[72ch]">
                  <PolicyInWords policy={policy} />
                </div>
                {editable && version !== newest.version && (
                  <Button
                    size="small"
                    className="mt-2"
                    aria-label={t("restoreNamed", { version })}
                    onClick={() => restore(policy)}
                  >
                    {t("restore")}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      </Section>
    </div>
  );
}
