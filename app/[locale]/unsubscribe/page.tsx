import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { context } from "#app/server/context.ts";
import { readUnsubscribeToken } from "#app/server/mail/unsubscribe-token.ts";
import { Unsubscribe } from "#components/mail/unsubscribe.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { findMailChoice } from "#prisma/announcements/mail-choice.ts";

type Props = { searchParams: Promise<{ token?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mail.unsubscribe"))("title"), referrer: "no-referrer" };
}

/** Where the last line of an e-mail leads; whoever has the e-mail needs no session. */
export default async function UnsubscribePage({ searchParams }: Props) {
  const token = String((await searchParams).token ?? "");
  const t = await getTranslations("mail.unsubscribe");
  const { db, settings } = context();
  const userId = readUnsubscribeToken(token, settings.AUTH_SECRET);
  const wanted = userId === null ? null : await findMailChoice(db, userId);
  return (
    <Frame crumbs={[]} width="text">
      <h1 className="mb-6 font-semibold text-2xl">{t("title")}</h1>
      {wanted ? (
        <Unsubscribe token={token} />
      ) : (
        <div className="space-y-4" role="status">
          <p>{t(wanted === null ? "invalid" : "off")}</p>
          <p>
            <PageLink href="/profile" className="link">
              {t("profile")}
            </PageLink>
          </p>
        </div>
      )}
    </Frame>
  );
}
