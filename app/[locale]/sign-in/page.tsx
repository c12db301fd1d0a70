import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { getViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { returnPath } from "#app/server/return-path.ts";
import { failureOf } from "#components/sign-in/post-to-auth.ts";
import { SignIn } from "#components/sign-in/sign-in.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { listDemoUsers } from "#prisma/users.ts";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ to?: string; error?: string; callbackUrl?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { to, error } = await searchParams;
  const destination = returnPath(to) ?? `/${locale}`;
  if (await getViewer()) redirect(destination);
  const t = await getTranslations("signIn");
  const { settings } = context();
  const demo = settings.DEMO ? await demoAccounts() : null;
  return (
    <Frame crumbs={[]} width="text">
      <div className={classNames("mx-auto", demo ? "max-w-3xl" : "max-w-sm")}>
        <h1 className="mb-6 text-2xl font-semibold">{t("title")}</h1>
        <SignIn
          destination={destination}
          initialFailure={error ? failureOf(error) : null}
          oidcName={settings.OIDC_ISSUER ? settings.OIDC_NAME : null}
          demo={demo}
        />
      </div>
    </Frame>
  );
}

/** One account of each role, whose address the README names, and all the other students. */
async function demoAccounts() {
  const accounts = await listDemoUsers(context().db);
  const isMain = ({ email }: { email: string }) => /^(student|assistant|lecturer)@/.test(email);
  return { main: accounts.filter(isMain), students: accounts.filter((account) => !isMain(account)) };
}
