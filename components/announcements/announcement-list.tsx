import type { ReactNode } from "react";
import { Announcement, type ShownAnnouncement } from "#components/announcements/announcement.tsx";

type Props = {
  announcements: ShownAnnouncement[];
  /** What can be done about each. */
  actions?: (announcement: ShownAnnouncement) => ReactNode;
};

/** Announcements one below the other. */
export function AnnouncementList({ announcements, actions }: Props) {
  return (
    <ul className="space-y-6">
      {announcements.map((announcement) => (
        <li key={announcement.id}>
          <Announcement {...announcement} />
          {actions && <div className="mt-2">{actions(announcement)}</div>}
        </li>
      ))}
    </ul>
  );
}
