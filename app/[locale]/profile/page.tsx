import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Frame } from "#app/[locale]/frame.tsx";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { shownSecret } from "#app/server/shown-secret.ts";
import { signOutOfAll } from "#app/server/sign-out.ts";
import { getTheme } from "#app/server/theme.ts";
import { MailChoice } from "#components/mail/mail-choice.tsx";
import { ThemeSetting } from "#components/profile/theme-setting.tsx";
import { Secrets } from "#components/secrets/secrets.tsx";
import { Section } from "#components/shell/section.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { findMailChoice } from "#prisma/announcements/mail-choice.ts";
import { listTokens } from "#prisma/tokens.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("profile"))("title") };
}

export default async function ProfilePage() {
  const locale = await getLocale();
  const { user, enrolment, course } = await requireViewer(locale);
  const t = await getTranslations("profile");
  const shell = await getTranslations("shell");
  const mail = await getTranslations("mail.choice");
  const data = await getTranslations("person.own");
  const { db, settings } = context();
  const place = { locale, timeZone: course.timeZone, now: new Date() };
  const tokens = await listTokens(db, user.id);
  return (
    <Frame crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title") }]} width="text">
      <h1 className="mb-10 text-2xl font-semibold">{t("title")}</h1>
      <div className="flex flex-col gap-12">
        <Section title={t("person")}>
          <dl className="grid grid-cols-[8rem_1fr] gap-y-1.5">
            <Fact term={t("name")}>{user.name}</Fact>
            <Fact term={t("email")}>{user.email}</Fact>
            <Fact term={t("role")}>{shell(`role.${enrolment.role}`)}</Fact>
            {enrolment.group && <Fact term={t("group")}>{enrolment.group}</Fact>}
          </dl>
        </Section>
        <Section title={t("look")}>
          <dl className="grid grid-cols-[8rem_1fr] items-baseline gap-y-2">
            <Fact term={t("language")}>
              <a href="/ru/profile" lang="ru" className={locale === "ru" ? "font-medium" : "link"}>
                Русский
              </a>
              <span aria-hidden className="px-2 text-muted">
                ·
              </span>
              <a href="/en/profile" lang="en" className={locale === "en" ? "font-medium" : "link"}>
                English
              </a>
              <p className="text-sm text-muted">{t("languageHint")}</p>
            </Fact>
            <Fact term={t("theme")}>
              <ThemeSetting initial={await getTheme()} />
            </Fact>
          </dl>
        </Section>
        {settings.SMTP_URL !== undefined && (
          <Section title={mail("title")}>
            <MailChoice wanted={(await findMailChoice(db, user.id)) ?? false} email={user.email} />
          </Section>
        )}
        <Section title={t("tokens.title")}>
          <p className="max-w-[64ch] text-muted">{t("tokens.intro")}</p>
          <p className="mt-3 text-sm text-muted">{t("tokens.example")}</p>
          <Example address={settings.PUBLIC_URL ?? `http://${(await headers()).get("host")}`} />
          <Secrets
            secrets={tokens.map((token) => shownSecret(token, place))}
            texts="profile.tokens"
            path="/api/tokens"
          />
        </Section>
        <Section title={data("title")}>
          <p className="max-w-[64ch] text-muted">{data("intro")}</p>
          <p className="mt-2 max-w-[64ch] text-muted">{data("erase")}</p>
          <a href="/api/profile/data" download className={buttonClass("secondary", "medium", "mt-4")}>
            {data("download")}
          </a>
        </Section>
        <Section title={t("sessions.title")}>
          <p className="max-w-[64ch] text-muted">{t("sessions.intro")}</p>
          <form action={signOutOfAll} className="mt-4">
            <Button kind="danger" type="submit">
              {t("sessions.button")}
            </Button>
          </form>
        </Section>
      </div>
    </Frame>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

/** The shortest request that submits something. */
function Example({ address }: { address: string }) {
  return (
    <pre className="mt-1 whitespace-pre-wrap break-words rounded-control border border-hairline bg-sunken px-4 py-3 font-mono text-sm">
      {`curl ${address}/api/submissions \\
  -H "Authorization: Bearer gradus_…" -H "Content-Type: application/json" \\
  -d '{"exerciseId": "gradient-step", "source": "export function …"}'`}
    </pre>
  );
}
