import { useTranslations } from "next-intl";
import type { ShownAnnouncement } from "#components/announcements/announcement.tsx";
import { AnnouncementList } from "#components/announcements/announcement-list.tsx";
import { ReadWatcher } from "#components/announcements/read-watcher.tsx";
import { UnreadLine } from "#components/announcements/unread-line.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";

type Props = {
  shown: ShownAnnouncement[];
  /** All that are unread, shown or not. */
  unread: string[];
  mayAnnounce: boolean;
};

/** What the staff announced last. */
export function CourseAnnouncements({ shown, unread, mayAnnounce }: Props) {
  const t = useTranslations("announcements");
  return (
    <>
      <UnreadLine unread={unread} />
      {shown.length === 0 ? (
        <EmptyState title={t("none")}>{t(mayAnnounce ? "noneHintStaff" : "noneHint")}</EmptyState>
      ) : (
        <ReadWatcher unread={shown.filter((each) => each.unread).map(({ id }) => id)}>
          <AnnouncementList announcements={shown} />
        </ReadWatcher>
      )}
      <p className="mt-5 text-sm">
        <PageLink href="/announcements" className="link">
          {t(mayAnnounce ? "allAndWrite" : "all")}
        </PageLink>
      </p>
    </>
  );
}
