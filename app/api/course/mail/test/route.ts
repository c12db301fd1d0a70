import { randomUUID } from "node:crypto";
import { apiRoute, jsonResponse } from "#app/server/api/api-route.ts";
import { takeTurn } from "#app/server/api/take-turn.ts";
import { context } from "#app/server/context.ts";
import { announcementLetter } from "#app/server/mail/announcement-letter.ts";
import { mailServerOf } from "#app/server/mail/mail-server.ts";
import { openPost } from "#app/server/mail/post.ts";
import { unsubscribeToken } from "#app/server/mail/unsubscribe-token.ts";
import { can } from "#lib/permissions.ts";
import { mail as english } from "#lib/texts/en/mail.ts";
import { mail as russian } from "#lib/texts/ru/mail.ts";

/** Shorter than the page waits. */
const answerMs = 5_000;

/** Sends the caller an e-mail as announcements come, to see whether it arrives. */
export const POST = apiRoute(async ({ viewer, locale }) => {
  const { user, enrolment, course } = viewer;
  if (!can(enrolment.role, "edit_course")) return { refused: "forbidden" };
  const refusedTurn = await takeTurn(viewer, "submissions");
  if (refusedTurn) return refusedTurn;
  const { settings } = context();
  const server = mailServerOf(settings);
  if (server === null) return { refused: "mail_not_set" };
  const letter = await announcementLetter({
    title: { ru: russian.test.subject, en: english.test.subject },
    body: { ru: russian.test.text, en: english.test.text },
    courseTitle: course.title,
    defaultLocale: locale,
    siteUrl: server.siteUrl,
    unsubscribeToken: unsubscribeToken(user.id, settings.AUTH_SECRET),
  });
  const post = openPost(server, answerMs);
  const outcome = await post.send(letter, { name: user.name, address: user.email }, randomUUID());
  post.close();
  switch (outcome.kind) {
    case "sent":
      return jsonResponse({ email: user.email });
    case "unknown":
      return { refused: "mail_unknown" };
    case "later":
    case "away":
      return { refused: "mail_away", values: { reason: outcome.reason } };
    case "refused":
      return { refused: "mail_refused", values: { reason: outcome.reason } };
  }
});
