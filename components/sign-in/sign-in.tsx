"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { postToAuth, type SignInFailure } from "#components/sign-in/post-to-auth.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { OnceReady } from "#components/ui/once-ready.tsx";
import type { Role } from "#lib/course.ts";

export type DemoAccount = { email: string; name: string; role: Role };

/** Every way into the site: the university's account, e-mail and password, and in demo mode one press. */
export function SignIn({
  destination,
  initialFailure,
  oidcName,
  demo,
}: {
  /** Path that the person goes to once signed in. */
  destination: string;
  initialFailure: SignInFailure | null;
  oidcName: string | null;
  /** Null outside demo mode. */
  demo: { main: DemoAccount[]; students: DemoAccount[] } | null;
}) {
  const t = useTranslations("signIn");
  const [failure, setFailure] = useState(initialFailure);
  const [busy, setBusy] = useState(false);

  async function enter(path: string, fields: Record<string, string>) {
    setBusy(true);
    setFailure(null);
    const result = await postToAuth(path, { ...fields, callbackUrl: destination });
    if ("url" in result) {
      window.location.assign(path.startsWith("signin/") ? result.url : destination);
      return;
    }
    setFailure(result.failure);
    setBusy(false);
  }

  function enterWithPassword(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    enter("callback/password", { email: String(form.get("email")), password: String(form.get("password")) });
  }

  return (
    <div className={demo ? "grid gap-x-16 gap-y-10 md:grid-cols-2" : undefined}>
      {demo && (
        <DemoAccounts demo={demo} busy={busy} onChoose={(email) => enter("callback/demo", { email })} />
      )}
      <div>
        {failure && (
          <Notice meaning="failed" title={t(`error.${failure}.title`)} className="mb-5">
            {t(`error.${failure}.what`)}
          </Notice>
        )}
        {oidcName && (
          <>
            <OnceReady>
              <Button kind="primary" className="w-full" busy={busy} onClick={() => enter("signin/oidc", {})}>
                {t("oidc", { name: oidcName })}
              </Button>
            </OnceReady>
            <p className="my-4 text-center text-sm text-muted">{t("or")}</p>
          </>
        )}
        {/* Its fields wait for nothing, so that a browser fills them in, and keep what is typed. */}
        <form method="post" onSubmit={enterWithPassword} className="flex flex-col gap-4">
          <Field label={t("email")} name="email" type="email" autoComplete="username" required />
          <Field
            label={t("password")}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
          <OnceReady>
            <Button kind={oidcName ? "secondary" : "primary"} type="submit" busy={busy}>
              {busy ? t("submitting") : t("submit")}
            </Button>
          </OnceReady>
        </form>
      </div>
    </div>
  );
}

function DemoAccounts({
  demo,
  busy,
  onChoose,
}: {
  demo: { main: DemoAccount[]; students: DemoAccount[] };
  busy: boolean;
  onChoose: (email: string) => void;
}) {
  const t = useTranslations("signIn");
  return (
    <section aria-labelledby="demo">
      <h2 id="demo" className="eyebrow">
        {t("demoTitle")}
      </h2>
      <p className="mt-2 text-sm text-muted">{t("demoIntro")}</p>
      <OnceReady>
        <ul className="mt-4 border-t border-hairline">
          {demo.main.map(({ email, name, role }) => (
            <li key={email} className="border-b border-hairline">
              <DemoButton busy={busy} onClick={() => onChoose(email)}>
                <span className="font-medium text-accent">{t(`demoRole.${role}`)}</span>
                <span className="text-muted"> · {name}</span>
                <span className="block text-sm text-muted">{t(`demoSees.${role}`)}</span>
              </DemoButton>
            </li>
          ))}
        </ul>
        <details className="mt-4">
          <summary className="text-sm text-accent">{t("demoStudents")}</summary>
          <p className="mt-2 text-sm text-muted">{t("demoStudentsHint")}</p>
          <ul className="mt-2 grid grid-cols-2 gap-x-4">
            {demo.students.map(({ email, name }) => (
              <li key={email}>
                <DemoButton busy={busy} onClick={() => onChoose(email)}>
                  <span className="text-sm text-accent">{name}</span>
                </DemoButton>
              </li>
            ))}
          </ul>
        </details>
      </OnceReady>
    </section>
  );
}

function DemoButton({
  busy,
  onClick,
  children,
}: {
  busy: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className="w-full py-2 text-left transition-colors duration-150 enabled:hover:bg-sunken"
    >
      {children}
    </button>
  );
}
