import { z } from "zod";
import { localTimeSchema } from "#lib/extension/local-time.ts";
import { locales } from "#lib/locale.ts";

/** The part of the HTTP interface by which the staff announce, in the schemas that parse it. */

/** Longest texts, in UTF-16 code units, of each language. */
export const maxTitle = 200;
export const maxBody = 20_000;
const mostAtOnce = 1_000;

const inLanguages = (most: number) =>
  z.strictObject({ ru: z.string().trim().max(most), en: z.string().trim().max(most) });

/** `POST /api/announcements`, and `PUT /api/announcements/{id}` until it is published. */
export const writeAnnouncementSchema = z
  .strictObject({
    title: inLanguages(maxTitle),
    body: inLanguages(maxBody).meta({ description: "Markdown with mathematics." }),
    publishAt: localTimeSchema
      .nullable()
      .meta({ description: "By the clocks of the course; null is at once." }),
  })
  .refine(({ title }) => locales.some((locale) => title[locale] !== ""), {
    path: ["title"],
    message: "must be written in one language at least",
  })
  .refine(({ title, body }) => locales.every((locale) => (title[locale] === "") === (body[locale] === "")), {
    path: ["body"],
    message: "must be written in the languages of the title",
  })
  .meta({ id: "WriteAnnouncement" });
export type WriteAnnouncement = z.infer<typeof writeAnnouncementSchema>;

export const writtenAnnouncementSchema = z
  .object({ id: z.uuid(), publishedAt: z.iso.datetime() })
  .meta({ id: "WrittenAnnouncement" });
export type WrittenAnnouncement = z.infer<typeof writtenAnnouncementSchema>;

/** `POST /api/announcements/{id}/withdraw` */
export const withdrawnAnnouncementSchema = z.object({ id: z.uuid() }).meta({ id: "WithdrawnAnnouncement" });

/** `POST /api/announcements/read`: those that the caller has seen. */
export const readAnnouncementsSchema = z
  .strictObject({ ids: z.array(z.uuid()).min(1).max(mostAtOnce) })
  .meta({ id: "ReadAnnouncements" });
export const announcementsReadSchema = z
  .object({ read: z.int().min(0).meta({ description: "How many of them were unread before." }) })
  .meta({ id: "AnnouncementsRead" });

/** `PUT /api/course/telegram`: where announcements go besides the course page. */
export const telegramChatSchema = z
  .strictObject({
    chat: z
      .string()
      .regex(/^(@\w{4,64}|-?\d{1,20})$/, "must be a number or @name")
      .nullable(),
  })
  .meta({ id: "TelegramChat" });
export type TelegramChat = z.infer<typeof telegramChatSchema>;

/** `POST /api/course/telegram/test` */
export const telegramTestedSchema = z.object({ chat: z.string() }).meta({ id: "TelegramTested" });

/** `PUT /api/profile/mail`: whether announcements come to the caller by e-mail. */
export const mailChoiceSchema = z.strictObject({ wanted: z.boolean() }).meta({ id: "MailChoice" });
export type MailChoice = z.infer<typeof mailChoiceSchema>;

/** `POST /api/course/mail/test` */
export const mailTestedSchema = z.object({ email: z.string() }).meta({ id: "MailTested" });
