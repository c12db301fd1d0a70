import { pino } from "pino";
import { expect, onTestFinished } from "vitest";
import type { MailServer } from "#app/server/mail/mail-server.ts";
import { deliverAnnouncements } from "#bin/site/deliver/deliver-announcements.ts";
import type { Role } from "#lib/course.ts";
import type { LocalisedText } from "#lib/locale.ts";
import { writeAnnouncement } from "#prisma/announcements/write-announcement.ts";
import { connect } from "#prisma/client.ts";
import { openMailServer } from "#tests/bin/site/mail/stand-in.ts";
import { freshCourse } from "#tests/prisma/fresh-course.ts";

/** A mail server for the time of a test. */
export async function mailServerOfTest(options: Parameters<typeof openMailServer>[0] = {}) {
  const post = await openMailServer(options);
  onTestFinished(post.close);
  return post;
}

export const secret = "a secret of the site, long enough";

/** A course of Анна, a student, and whom a test enrols, whose announcements the given number of sites send by e-mail. */
export async function mailCourse(server: MailServer, sites = 1) {
  const { db, url, courseId, userId } = await freshCourse();
  const logged: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => logged.push(line) });
  const startSite = () => {
    const own = connect(url, { poolSize: 1 });
    const mail = { server, secret, answerMs: 3_000 };
    const stop = deliverAnnouncements({ db: own, bot: null, mail, publicUrl: server.siteUrl, log });
    onTestFinished(async () => {
      await stop();
      await own.$disconnect();
    });
    return stop;
  };
  for (let site = 0; site < sites; site++) startSite();
  const enrol = async (role: Role, name: string, email: string, fields: { demo?: boolean } = {}) => {
    const enrolment = await db.enrolment.create({
      data: { role, course: { connect: { id: courseId } }, user: { create: { name, email, ...fields } } },
    });
    return enrolment.userId;
  };
  const announce = (title: LocalisedText, { body = title, authorId = userId, inMs = 0 } = {}) =>
    writeAnnouncement(db, {
      courseId,
      authorId,
      title,
      body,
      publishedAt: new Date(Date.now() + inMs),
      telegram: false,
      mail: true,
      now: new Date(),
    });
  const states = async () => {
    const rows = await db.delivery.findMany({ orderBy: { id: "asc" } });
    return rows.map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`)).sort();
  };
  const settled = (expected: string[]) =>
    expect.poll(states, { timeout: 40_000, interval: 100 }).toEqual(expected.sort());
  return { db, url, courseId, userId, enrol, announce, settled, startSite, logged };
}

export const russian = (text: string): LocalisedText => ({ ru: text, en: "" });
