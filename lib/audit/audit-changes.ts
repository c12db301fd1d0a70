/** One column of a row that changed; a side is null where there was nothing. */
export type AuditChange = { field: string; before: string | null; after: string | null };

type Fields = Record<string, unknown> | null;

/** Columns that only say which row it is, or when and by whom, which the entry says itself. */
const plumbing = /^(id|createdAt|.*ById|.*Id)$/;
/** Longest text of one side, in UTF-16 code units. */
const longest = 300;

/** What a change changed, column by column, in the order of the row. */
export function auditChanges(before: Fields, after: Fields): AuditChange[] {
  const names = Object.keys({ ...before, ...after }).filter((name) => !plumbing.test(name));
  return names
    .map((field) => ({ field, before: asText(before?.[field]), after: asText(after?.[field]) }))
    .filter((change) => change.before !== change.after);
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
