import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Frame } from "#app/[locale]/frame.tsx";
import { showAnnouncement } from "#app/server/announcements/show-announcement.ts";
import { shownAnnouncements } from "#app/server/announcements/shown-announcements.ts";
import { requireViewer } from "#app/server/auth.ts";
import { context } from "#app/server/context.ts";
import { Announcement } from "#components/announcements/announcement.tsx";
import { AnnouncementList } from "#components/announcements/announcement-list.tsx";
import { DeliveryLine } from "#components/announcements/delivery-line.tsx";
import { NewAnnouncement } from "#components/announcements/new-announcement.tsx";
import { PlannedAnnouncement } from "#components/announcements/planned-announcement.tsx";
import { ReadWatcher } from "#components/announcements/read-watcher.tsx";
import { TelegramChat } from "#components/announcements/telegram-chat.tsx";
import { UnreadLine } from "#components/announcements/unread-line.tsx";
import { WithdrawAnnouncement } from "#components/announcements/withdraw-announcement.tsx";
import { MailLine } from "#components/mail/mail-line.tsx";
import { MailTest } from "#components/mail/mail-test.tsx";
import { Section } from "#components/shell/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { fromNow } from "#lib/duration.ts";
import { moment, type Place, zoneName } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { localTime } from "#lib/zoned-time.ts";
import { findTelegramChat, listDeliveries } from "#prisma/announcements/deliveries.ts";
import { listPlannedAnnouncements } from "#prisma/announcements/list-announcements.ts";
import { countMailChoices } from "#prisma/announcements/mail-choice.ts";
import { listMailStandings } from "#prisma/announcements/mail-deliveries.ts";
import { readClock } from "#prisma/sitting/clock.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("announcements");
  return { title: t("title") };
}

/** All that was announced; the staff write here, and see what is planned. */
export default async function AnnouncementsPage() {
  const locale = await getLocale();
  const viewer = await requireViewer(locale);
  const { course, enrolment } = viewer;
  const t = await getTranslations("announcements");
  const mail = await getTranslations("mail.course");
  const now = await readClock(context().db);
  const place = { locale, timeZone: course.timeZone, now };
  const mayAnnounce = can(enrolment.role, "announce");
  const { db, settings } = context();
  const { shown, unread } = await shownAnnouncements(viewer, locale, now);
  const standings = mayAnnounce ? await listMailStandings(db, course.id) : null;
  const deliveries = mayAnnounce ? await listDeliveries(db, course.id) : null;
  const list = shown.length > 0 && (
    <ReadWatcher unread={unread}>
      <AnnouncementList
        announcements={shown}
        actions={
          mayAnnounce
            ? ({ id, title }) => {
                const delivery = deliveries?.get(id);
                const mails = standings?.get(id);
                return (
                  <>
                    {delivery && <DeliveryLine {...delivery} />}
                    {mails && <MailLine {...mails} />}
                    <WithdrawAnnouncement id={id} title={title} />
                  </>
                );
              }
            : undefined
        }
      />
    </ReadWatcher>
  );
  return (
    <Frame width="text" crumbs={[{ label: course.title[locale], href: "/" }, { label: t("title") }]}>
      <h1 className="mb-6 font-semibold text-2xl">{t("title")}</h1>
      <div className="flex flex-col gap-9">
        {mayAnnounce && <NewAnnouncement zone={zoneName(now, place)} />}
        {mayAnnounce && <Planned courseId={course.id} place={place} />}
        <div>
          <UnreadLine unread={unread} />
          {list ? (
            mayAnnounce ? (
              <Section title={t("published")}>{list}</Section>
            ) : (
              <section>
                <h2 className="sr-only">{t("published")}</h2>
                {list}
              </section>
            )
          ) : (
            <EmptyState title={t("none")}>{t(mayAnnounce ? "noneHintStaff" : "noneHint")}</EmptyState>
          )}
        </div>
        {can(enrolment.role, "edit_course") && (
          <Section title={t("telegram.title")}>
            <TelegramChat
              chat={await findTelegramChat(db, course.id)}
              hasBot={settings.TELEGRAM_BOT_TOKEN !== undefined}
            />
          </Section>
        )}
        {can(enrolment.role, "edit_course") && settings.SMTP_URL !== undefined && (
          <Section title={mail("title")}>
            <MailTest {...(await countMailChoices(db, course.id))} />
          </Section>
        )}
      </div>
    </Frame>
  );
}

async function Planned({ courseId, place }: { courseId: string; place: Place }) {
  const { locale, now, timeZone } = place;
  const t = await getTranslations("announcements");
  const planned = await listPlannedAnnouncements(context().db, { courseId, now });
  if (planned.length === 0) return null;
  return (
    <Section title={t("planned")}>
      <ul className="space-y-6">
        {planned.map(async (announcement) => {
          const { id, title, body, publishedAt } = announcement;
          const left = fromNow(publishedAt, now, locale);
          const when = t("appears", { left, at: moment(publishedAt, place) });
          const shown = await showAnnouncement(announcement, locale, when);
          return (
            <li key={id}>
              <PlannedAnnouncement
                edited={{ id, title, body, publishAt: localTime(publishedAt, timeZone) }}
                title={shown.title}
                zone={zoneName(publishedAt, place)}
              >
                <Announcement {...shown} unread={false} />
              </PlannedAnnouncement>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
