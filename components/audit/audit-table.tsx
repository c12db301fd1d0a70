import { useTranslations } from "next-intl";
import { AuditValue } from "#components/audit/audit-value.tsx";
import { type AuditChange, auditChanges } from "#lib/audit/audit-changes.ts";
import type { AuditAct, AuditSubject } from "#lib/audit/audit-filter.ts";
import { moment, type Place } from "#lib/format.ts";

type Entry = {
  id: string;
  at: Date;
  actor: string | null;
  act: AuditAct;
  subject: AuditSubject;
  person: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** Who changed what, line by line, each with what it was and what it became. */
export function AuditTable({ entries, place }: { entries: readonly Entry[]; place: Place }) {
  const t = useTranslations("audit");
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col" className="max-sm:hidden">
            {t("column.when")}
          </th>
          <th scope="col" className="max-sm:hidden">
            {t("column.who")}
          </th>
          <th scope="col">{t("column.what")}</th>
          <th scope="col" className="max-lg:hidden">
            {t("column.changes")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, at, actor, act, subject, person, before, after }) => {
          const what = t(`subjects.${subject}`);
          const changes = auditChanges(before, after);
          return (
            <tr key={id} className="align-top">
              <td className="figures whitespace-nowrap text-muted text-sm max-sm:hidden">
                {moment(at, place)}
              </td>
              <td className="max-sm:hidden">{actor ?? <span className="text-muted">{t("system")}</span>}</td>
              <td>
                <span className="block text-muted text-sm sm:hidden">
                  {moment(at, place)}, {actor ?? t("system")}
                </span>
                {person === null ? what : t("about", { what, person })}
                <span className="block text-muted text-sm">{t(`act.${act}`)}</span>
                <div className="mt-2 lg:hidden">
                  <Changes changes={changes} place={place} />
                </div>
              </td>
              <td className="max-lg:hidden">
                <Changes changes={changes} place={place} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Changes({ changes, place }: { changes: AuditChange[]; place: Place }) {
  const t = useTranslations("audit");
  return (
    <ul className="space-y-0.5 text-sm">
      {changes.map(({ field, column, before, after }) => (
        <li key={column} className="wrap-anywhere max-w-[64ch]">
          <span className="text-muted">{field === null ? column : t(`fields.${field}`)}:</span>{" "}
          {before !== null && (
            <>
              <span className="sr-only">{t("was")} </span>
              <del className="text-muted decoration-hairline">
                <AuditValue value={before} place={place} />
              </del>
              {" → "}
            </>
          )}
          <span className="sr-only">{t("is")} </span>
          {after === null ? (
            <span className="text-muted">{t("nothing")}</span>
          ) : (
            <AuditValue value={after} place={place} />
          )}
        </li>
      ))}
    </ul>
  );
}
