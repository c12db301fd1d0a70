"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "#components/call/form.tsx";
import { Trouble } from "#components/call/trouble.tsx";
import { useCall } from "#components/call/use-call.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { showToast } from "#components/ui/toast.tsx";

/** Erases a person once their e-mail is typed, and leads to the grades, which stay. */
export function EraseForm({ enrolmentId, email }: { enrolmentId: string; email: string }) {
  const t = useTranslations("person.erase");
  const locale = useLocale();
  const router = useRouter();
  const { busy, trouble, call } = useCall(() => import("#components/person/calls.ts"));
  const [typed, setTyped] = useState("");
  async function erase() {
    if (!(await call((calls, locale) => calls.erasePerson(enrolmentId, typed, locale)))) return;
    showToast("passed", t("done"));
    router.push(`/${locale}/grades`);
  }
  return (
    <Form onSubmit={erase} className="max-w-md space-y-4">
      <Field
        label={t("email", { email })}
        type="text"
        inputMode="email"
        autoComplete="off"
        required
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Trouble trouble={trouble} />
      <Button type="submit" kind="danger" busy={busy}>
        {t("button")}
      </Button>
    </Form>
  );
}
