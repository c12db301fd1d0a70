"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "#components/call/form.tsx";
import { ReasonField } from "#components/call/reason-field.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { RadioChoice } from "#components/ui/radio-choice.tsx";
import { Select } from "#components/ui/select.tsx";
import { moment, type Place, zoneName } from "#lib/format.ts";
import type { FirstVerdict, RegradeScope } from "#lib/regrade/api.ts";
import { zonedTime } from "#lib/zoned-time.ts";

/** Browsers let a year have more digits than {@link zonedTime} reads. */
const latest = "9999-12-31T23:59";

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
  const { busy, trouble, call } = useCall(() => import("#components/regrade/calls.ts"));
  const [version, setVersion] = useState(versions[0]?.version ?? "");
  const [which, setWhich] = useState<"all" | "some">("all");
  const [userId, setUserId] = useState("");
  const [verdict, setVerdict] = useState("");
  const [since, setSince] = useState("");
  const [reason, setReason] = useState("");

  async function begin() {
    const some: RegradeScope = {
      userId: userId || undefined,
      verdict: firstVerdicts.find((name) => name === verdict),
      since: since === "" ? undefined : zonedTime(since, place.timeZone).toISOString(),
    };
    const body = { exerciseVersion: version, scope: which === "all" ? {} : some, reason };
    const run = await call((calls) => calls.beginRegrade(itemId, body, locale));
    if (run) router.push(`/${locale}/regrades/${run.id}`);
  }

  return (
    <Form onSubmit={begin} className="max-w-[44rem] space-y-6">
      <RadioChoice
        legend={t("version")}
        options={versions.map((each) => ({
          value: each.version,
          text: (
            <>
              <code className="font-mono">{each.version}</code>
              {each.isPresent && <strong className="ml-2 font-medium">{t("present")}</strong>}
            </>
          ),
          hint: [
            each.firstSeenAt ? t("firstSeen", { time: moment(each.firstSeenAt, place) }) : t("unseen"),
            t("verdicts", { count: each.verdicts }),
          ].join("; "),
        }))}
        value={version}
        onChange={setVersion}
        stacked
      />
      <div>
        <RadioChoice
          legend={t("which")}
          options={(["all", "some"] as const).map((value) => ({ value, text: t(value) }))}
          value={which}
          onChange={(chosen) => setWhich(chosen)}
          stacked
        />
        {which === "some" && (
          <div className="mt-2 grid gap-4 pl-7 sm:grid-cols-2">
            <Select label={t("person")} value={userId} onChange={(event) => setUserId(event.target.value)}>
              <option value="">{t("anybody")}</option>
              {senders.map((sender) => (
                <option key={sender.userId} value={sender.userId}>
                  {sender.name}
                </option>
              ))}
            </Select>
            <Select label={t("verdict")} value={verdict} onChange={(event) => setVerdict(event.target.value)}>
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
              max={latest}
              value={since}
              onChange={(event) => setSince(event.target.value)}
            />
          </div>
        )}
      </div>
      <ReasonField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={setReason} />
      <p className="max-w-[72ch] text-muted text-sm">{t("later")}</p>
      <Trouble trouble={trouble} />
      <Button type="submit" kind="primary" busy={busy}>
        {t("start")}
      </Button>
    </Form>
  );
}
