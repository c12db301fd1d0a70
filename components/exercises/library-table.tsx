import { useTranslations } from "next-intl";
import { type CheckSummary, CheckWord } from "#components/exercises/check-word.tsx";
import { MeaningIcon } from "#components/ui/meaning.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { moment, type Place } from "#lib/format.ts";

/** An exercise as the table shows it, its texts in the person's language. */
export type LibraryRow = {
  id: string;
  /** Null when its folder cannot be read; then `reason` says why. */
  title: string | null;
  reason: string | null;
  tags: string[];
  /** The assessments of the course that set it. */
  places: { title: string; opensAt: Date }[];
  check: CheckSummary;
};

/** The exercises of one module: where they are set, since when they are open, and whether they are proved. */
export function LibraryTable({
  rows,
  label,
  place,
  headed,
}: {
  rows: LibraryRow[];
  label: string;
  place: Place;
  /** Whether the names of the columns are seen; below another such table they need not be. */
  headed: boolean;
}) {
  const t = useTranslations("exercises");
  return (
    <table className="rows table-fixed" aria-label={label}>
      {/* The columns stand below those of the table above, whether their names are seen or not. */}
      <colgroup>
        <col className="sm:w-[46%]" />
        <col className="max-sm:hidden sm:w-[32%]" />
        <col className="max-sm:hidden sm:w-[22%]" />
      </colgroup>
      <thead className={headed ? undefined : "sr-only"}>
        <tr>
          <th scope="col">{t("exercise")}</th>
          <th scope="col" className="max-sm:hidden">
            {t("assessments")}
          </th>
          <th scope="col" className="max-sm:hidden">
            {t("check")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="font-normal">
              <Title row={row} />
              <div className="mt-1 flex flex-col items-start gap-0.5 text-sm sm:hidden">
                <Places row={row} place={place} />
                <CheckLink row={row} />
              </div>
            </th>
            <td className="text-sm max-sm:hidden">
              <Places row={row} place={place} />
            </td>
            <td className="text-sm max-sm:hidden">
              <CheckLink row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Title({ row: { id, title, reason, tags } }: { row: LibraryRow }) {
  const t = useTranslations("exercises");
  return (
    <>
      {title === null ? (
        <span className="font-mono">{id}</span>
      ) : (
        <PageLink href={`/exercises/${id}`} className="link font-medium">
          {title}
        </PageLink>
      )}
      {title !== null && (
        <span className="block text-sm text-muted">
          <span className="font-mono">{id}</span>
          {tags.length > 0 && ` · ${tags.join(", ")}`}
        </span>
      )}
      {reason !== null && (
        <span className="mt-1 block text-sm">
          <span className="flex gap-1.5 text-failed">
            <MeaningIcon meaning="failed" className="mt-0.5" />
            {t("broken")}
          </span>
          <span lang="en" className="mt-1 block whitespace-pre-wrap font-mono">
            {reason}
          </span>
        </span>
      )}
    </>
  );
}

function Places({ row: { places }, place }: { row: LibraryRow; place: Place }) {
  const t = useTranslations("exercises");
  if (places.length === 0) return <span className="text-muted">{t("nowhere")}</span>;
  return (
    <ul>
      {places.map(({ title, opensAt }) => (
        <li key={title}>
          {title}
          <span className="text-muted">
            , {opensAt > place.now ? t("opens", { at: moment(opensAt, place) }) : t("open")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function CheckLink({ row: { id, reason, check } }: { row: LibraryRow }) {
  if (reason !== null) return null;
  return (
    <PageLink href={`/exercises/${id}/check`} className="border-hairline border-b pb-px hover:border-current">
      <CheckWord {...check} />
    </PageLink>
  );
}
