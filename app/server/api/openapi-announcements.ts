import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import {
  announcementsReadSchema,
  mailChoiceSchema,
  mailTestedSchema,
  readAnnouncementsSchema,
  telegramChatSchema,
  telegramTestedSchema,
  withdrawnAnnouncementSchema,
  writeAnnouncementSchema,
  writtenAnnouncementSchema,
} from "#lib/announcements/api.ts";

const path = z.object({ id: z.uuid() });
const notFound = { "404": "The course has no such announcement, or it was withdrawn" } as const;
const written = { "422": "Wrong types, or the time is over; `errors` has the path of each" } as const;

/** The part of the interface by which the staff announce something to the course. */
export const announcementPaths: ZodOpenApiPathsObject = {
  "/api/announcements": {
    post: {
      operationId: "announce",
      summary: "Announce something to the course, at once or at a time; for the staff",
      requestBody: body(writeAnnouncementSchema),
      responses: {
        "201": { description: "Written", content: json(writtenAnnouncementSchema) },
        ...problems({ ...always, ...forBodies, ...written }),
      },
    },
  },
  "/api/announcements/{id}": {
    put: {
      operationId: "editAnnouncement",
      summary: "Change an announcement that is not published yet; for the staff",
      requestParams: { path },
      requestBody: body(writeAnnouncementSchema),
      responses: {
        "200": { description: "Changed", content: json(writtenAnnouncementSchema) },
        ...problems({ ...always, ...forBodies, ...written, ...notFound, "409": "It is published already" }),
      },
    },
  },
  "/api/announcements/{id}/withdraw": {
    post: {
      operationId: "withdrawAnnouncement",
      summary: "Take an announcement back, published or planned; for the staff",
      requestParams: { path },
      responses: {
        "200": { description: "Withdrawn", content: json(withdrawnAnnouncementSchema) },
        ...problems({ ...always, "403": "Not of the staff", ...notFound }),
      },
    },
  },
  "/api/course/telegram": {
    put: {
      operationId: "setTelegramChat",
      summary: "Name the Telegram chat that announcements go to; for the lecturer",
      requestBody: body(telegramChatSchema),
      responses: {
        "200": { description: "Kept", content: json(telegramChatSchema) },
        ...problems({ ...always, ...forBodies }),
      },
    },
  },
  "/api/course/telegram/test": {
    post: {
      operationId: "testTelegramChat",
      summary: "Send a test message to the Telegram chat; for the lecturer",
      responses: {
        "200": { description: "Sent", content: json(telegramTestedSchema) },
        ...problems({
          ...always,
          "403": "Not the lecturer",
          "409": "No bot or no chat, Telegram refused it, or has not answered",
          "429": "Too many within a minute; `Retry-After` says when to try again",
        }),
      },
    },
  },
  "/api/course/mail/test": {
    post: {
      operationId: "testMail",
      summary: "Send yourself an e-mail as announcements come; for the lecturer",
      responses: {
        "200": { description: "Sent", content: json(mailTestedSchema) },
        ...problems({
          ...always,
          "403": "Not the lecturer",
          "409": "No mail server, it refused the e-mail, takes none now, or has not answered",
          "429": "Too many within a minute; `Retry-After` says when to try again",
        }),
      },
    },
  },
  "/api/profile/mail": {
    put: {
      operationId: "chooseMail",
      summary: "Say whether announcements come to you by e-mail",
      requestBody: body(mailChoiceSchema),
      responses: {
        "200": { description: "Kept", content: json(mailChoiceSchema) },
        ...problems({ ...always, ...forBodies }),
      },
    },
  },
  "/api/unsubscribe": {
    post: {
      operationId: "unsubscribe",
      summary: "Turn announcements by e-mail off, by the address that an e-mail carries",
      security: [],
      requestParams: { query: z.object({ token: z.string() }) },
      responses: {
        "200": { description: "Turned off", content: json(mailChoiceSchema) },
        ...problems({ "404": "The token is none of this site" }),
      },
    },
  },
  "/api/announcements/read": {
    post: {
      operationId: "readAnnouncements",
      summary: "Say which announcements you have seen",
      requestBody: body(readAnnouncementsSchema),
      responses: {
        "200": { description: "Kept", content: json(announcementsReadSchema) },
        ...problems({ ...always, ...forBodies }),
      },
    },
  },
};
