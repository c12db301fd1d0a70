import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";
import { type AuditFilter, auditQuery, auditSubjects } from "#lib/audit/audit-filter.ts";

type Props = { filter: AuditFilter; actors: readonly { id: string; name: string }[] };

/** What of the log is shown: a form without script, whose choice stands in the address. */
export function AuditFilters({ filter, actors }: Props) {
  const t = useTranslations("audit");
  const id = useId();
  const subjects = auditSubjects
    .map((subject) => ({ subject, name: t(`subjects.${subject}`) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    // Keyed, so that the fields follow the address when somebody goes back.
    <form key={auditQuery(filter)} className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      <div className="max-sm:w-full">
        <label htmlFor={`${id}-actor`} className="mb-1 block font-medium text-sm">
          {t("actor")}
        </label>
        <select id={`${id}-actor`} name="actor" defaultValue={filter.actor} className={inputClass}>
          <option value="">{t("anyActor")}</option>
          {actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="max-sm:w-full">
        <label htmlFor={`${id}-subject`} className="mb-1 block font-medium text-sm">
          {t("subject")}
        </label>
        <select id={`${id}-subject`} name="subject" defaultValue={filter.subject} className={inputClass}>
          <option value="">{t("anySubject")}</option>
          {subjects.map(({ subject, name }) => (
            <option key={subject} value={subject}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Field label={t("day")} type="date" name="day" defaultValue={filter.day} className="max-sm:w-full" />
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
