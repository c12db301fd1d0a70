import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";

export type ShownAnnouncement = { id: string; title: string; html: string; byline: string };

/** What the staff announced, newest first. */
export function Announcements({ announcements }: { announcements: ShownAnnouncement[] }) {
  const t = useTranslations("course");
  if (announcements.length === 0)
    return <EmptyState title={t("noAnnouncements")}>{t("noAnnouncementsHint")}</EmptyState>;
  return (
    <ul className="space-y-6">
      {announcements.map(({ id, title, html, byline }) => (
        <li key={id}>
          <h3 className="font-semibold">{title}</h3>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown sanitised it */}
          <div className="prose mt-1" dangerouslySetInnerHTML={{ __html: html }} />
          <p className="mt-1 text-sm text-muted">{byline}</p>
        </li>
      ))}
    </ul>
  );
}
