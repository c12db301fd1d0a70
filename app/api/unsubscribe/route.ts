import { jsonResponse, openRoute } from "#app/server/api/api-route.ts";
import { context } from "#app/server/context.ts";
import { readUnsubscribeToken } from "#app/server/mail/unsubscribe-token.ts";
import type { MailChoice } from "#lib/announcements/api.ts";
import { changeMailChoice } from "#prisma/announcements/mail-choice.ts";

/**
 * Where an e-mail leads whose program does not turn mail off by itself: to the page that asks first. Programs that look
 * through mail open every address in it, so that asking for one changes nothing.
 */
export const GET = openRoute(async ({ request, locale }) => {
  const { search } = new URL(request.url);
  return new Response(null, { status: 303, headers: { Location: `/${locale}/unsubscribe${search}` } });
});

/**
 * Turns announcements by e-mail off for whom the token in the address was made, by one click in a mail program (RFC
 * 8058) or on our page; whoever has the mail needs no session.
 */
export const POST = openRoute(async ({ request }) => {
  const { db, settings } = context();
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const userId = readUnsubscribeToken(token, settings.AUTH_SECRET);
  const isOff = userId !== null && (await changeMailChoice(db, { userId, wanted: false }));
  return isOff ? jsonResponse({ wanted: false } satisfies MailChoice) : { refused: "mail_link_invalid" };
});
