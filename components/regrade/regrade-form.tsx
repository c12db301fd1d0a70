"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useRegradeCall } from "#components/regrade/use-regrade-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { moment, type Place, zoneName } from "#lib/format.ts";
import type { FirstVerdict, RegradeScope } from "#lib/regrade/api.ts";
import { zonedTime } from "#lib/zoned-time.ts";

/** A version that can be graded with, the present one first. */
export type OfferedVersion = {
  version: string;
  isPresent: boolean;
  firstSeenAt: Date | null;
  verdicts: number;
};

type Props = {
  itemId: string;
  versions: OfferedVersion[];
  senders: { userId: string; name: string }[];
  firstVerdicts: readonly FirstVerdict[];
  place: Place;
};

/** Asks with which version, what, and why to grade again, and begins it. */
export function RegradeForm({ itemId, versions, senders, firstVerdicts, place }: Props) {
  const t = useTranslations("regrade.begin");
  const nameOf = useTranslations("verdicts.name");
  const locale = useLocale();
  const router = useRouter();
  const { busy, trouble, call } = useRegradeCall();
  const [version, setVersion] = useState(versions[0]?.version ?? "");
  const [isAll, setIsAll] = useState(true);
  const [userId, setUserId] = useState("");
  const [verdict, setVerdict] = useState("");
  const [since, setSince] = useState("");
  const [reason, setReason] = useState("");

  const scope: RegradeScope = {
    userId: userId || undefined,
    verdict: firstVerdicts.find((name) => name === verdict),
    since: since === "" ? undefined : zonedTime(since, place.timeZone).toISOString(),
  };

  async function begin(event: FormEvent) {
    event.preventDefault();
    const body = { exerciseVersion: version, scope: isAll ? {} : scope, reason };
    const run = await call((calls) => calls.beginRegrade(itemId, body, locale));
    if (run) router.push(`/${locale}/regrades/${run.id}`);
  }

  return (
    <form onSubmit={begin} className="max-w-[44rem] space-y-6">
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{t("version")}</legend>
        {versions.map((each) => (
          <Choice
            key={each.version}
            name="version"
            checked={version === each.version}
            onChoose={() => setVersion(each.version)}
          >
            <code className="font-mono">{each.version}</code>
            {each.isPresent && <strong className="ml-2 font-medium">{t("present")}</strong>}
            <span className="block text-muted text-sm">
              {each.firstSeenAt ? t("firstSeen", { time: moment(each.firstSeenAt, place) }) : t("unseen")}
              {"; "}
              {t("verdicts", { count: each.verdicts })}
            </span>
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{t("which")}</legend>
        <Choice name="scope" checked={isAll} onChoose={() => setIsAll(true)}>
          {t("all")}
        </Choice>
        <Choice name="scope" checked={!isAll} onChoose={() => setIsAll(false)}>
          {t("some")}
        </Choice>
        {!isAll && (
          <div className="mt-2 grid gap-4 pl-7 sm:grid-cols-2">
            <Select label={t("person")} value={userId} onChange={setUserId}>
              <option value="">{t("anybody")}</option>
              {senders.map((sender) => (
                <option key={sender.userId} value={sender.userId}>
                  {sender.name}
                </option>
              ))}
            </Select>
            <Select label={t("verdict")} value={verdict} onChange={setVerdict}>
              <option value="">{t("anyVerdict")}</option>
              {firstVerdicts.map((name) => (
                <option key={name} value={name}>
                  {nameOf(name)}
                </option>
              ))}
            </Select>
            <Field
              label={t("since", { zone: zoneName(place.now, place) })}
              type="datetime-local"
              value={since}
              onChange={(event) => setSince(event.target.value)}
            />
          </div>
        )}
      </fieldset>
      <Field
        label={t("reason")}
        hint={t("reasonHint")}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="max-w-[72ch] text-muted text-sm">{t("later")}</p>
      {trouble !== null && (
        <p role="alert" className="text-failed">
          {trouble}
        </p>
      )}
      <Button type="submit" kind="primary" disabled={busy || reason.trim() === ""}>
        {t("start")}
      </Button>
    </form>
  );
}

type ChoiceProps = { name: string; checked: boolean; onChoose(): void; children: ReactNode };

function Choice({ name, checked, onChoose, children }: ChoiceProps) {
  return (
    <label className="flex items-start gap-3 py-1">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="mt-[calc((1lh-1rem)/2)] size-4 shrink-0 accent-accent"
      />
      <span>{children}</span>
    </label>
  );
}

type SelectProps = { label: string; value: string; onChange(value: string): void; children: ReactNode };

function Select({ label, value, onChange, children }: SelectProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium text-sm">
        {label}
      </label>
      <select id={id} className={inputClass} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
