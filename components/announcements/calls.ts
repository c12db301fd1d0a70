import { callApi } from "#components/call/call-api.ts";
import {
  announcementsReadSchema,
  telegramChatSchema,
  telegramTestedSchema,
  type WriteAnnouncement,
  withdrawnAnnouncementSchema,
  writtenAnnouncementSchema,
} from "#lib/announcements/api.ts";
import type { Locale } from "#lib/locale.ts";

/* All that pages ask the server about announcements; loaded when first needed. */

export function writeAnnouncement(announcement: WriteAnnouncement, locale: Locale) {
  const path = "/api/announcements";
  return callApi({ method: "POST", path, locale, schema: writtenAnnouncementSchema, body: announcement });
}

export function editAnnouncement(id: string, announcement: WriteAnnouncement, locale: Locale) {
  const path = `/api/announcements/${id}`;
  return callApi({ method: "PUT", path, locale, schema: writtenAnnouncementSchema, body: announcement });
}

export function withdrawAnnouncement(id: string, locale: Locale) {
  const path = `/api/announcements/${id}/withdraw`;
  return callApi({ method: "POST", path, locale, schema: withdrawnAnnouncementSchema });
}

export function readAnnouncements(ids: string[], locale: Locale) {
  const path = "/api/announcements/read";
  return callApi({ method: "POST", path, locale, schema: announcementsReadSchema, body: { ids } });
}

export function changeTelegramChat(chat: string | null, locale: Locale) {
  const path = "/api/course/telegram";
  return callApi({ method: "PUT", path, locale, schema: telegramChatSchema, body: { chat } });
}

export function testTelegramChat(locale: Locale) {
  const path = "/api/course/telegram/test";
  return callApi({ method: "POST", path, locale, schema: telegramTestedSchema });
}
