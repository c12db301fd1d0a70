import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { type AuditFilter, auditQuery, auditSubjects } from "#lib/audit/audit-filter.ts";

type Props = { filter: AuditFilter; actors: readonly { id: string; name: string }[] };

/** What of the log is shown: a form without script, whose choice stands in the address. */
export function AuditFilters({ filter, actors }: Props) {
  const t = useTranslations("audit");
  const subjects = auditSubjects
    .map((subject) => ({ subject, name: t(`subjects.${subject}`) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    // Keyed, so that the fields follow the address when somebody goes back.
    <form key={auditQuery(filter)} className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3">
      <Select label={t("actor")} name="actor" defaultValue={filter.actor} className="max-sm:w-full">
        <option value="">{t("anyActor")}</option>
        {actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={t("subject")} name="subject" defaultValue={filter.subject} className="max-sm:w-full">
        <option value="">{t("anySubject")}</option>
        {subjects.map(({ subject, name }) => (
          <option key={subject} value={subject}>
            {name}
          </option>
        ))}
      </Select>
      <Field label={t("day")} type="date" name="day" defaultValue={filter.day} className="max-sm:w-full" />
      <Button type="submit">{t("show")}</Button>
    </form>
  );
}
