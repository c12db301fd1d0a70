import { PageLink } from "#components/ui/page-link.tsx";

/** The items of an assessment that nobody has sent anything for, each leading to its own page. */
export function UntriedItems({ lines, label }: { lines: { id: string; title: string }[]; label: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-hairline border-y border-hairline">
      {lines.map(({ id, title }) => (
        <li key={id} className="py-2.5">
          <PageLink href={`/statistics/${id}`} className="link">
            {title}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
