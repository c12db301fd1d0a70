import { z } from "zod";
import {
  type AuditField,
  type AuditWord,
  auditFields,
  auditWords,
  wordFields,
} from "#lib/audit/audit-fields.ts";
import { type Fields, unfoldRow } from "#lib/audit/unfold-row.ts";
import { type LocalisedText, localisedTextSchema } from "#lib/locale.ts";

/** One field of a row that changed; a side is null where there was nothing. */
export type AuditChange = {
  /** Null for a column that there is no more; it keeps the name it had. */
  field: AuditField | null;
  column: string;
  before: AuditValue | null;
  after: AuditValue | null;
};

/** What a field holds, by how people read it. */
export type AuditValue =
  | { kind: "text"; text: string }
  | { kind: "localised"; text: LocalisedText }
  /** A decimal, with a point. */
  | { kind: "number"; text: string }
  /** So many parts of so many. */
  | { kind: "share"; part: string; of: string }
  | { kind: "time"; at: Date }
  | { kind: "word"; word: AuditWord }
  | { kind: "flag"; on: boolean };

/** Columns that only say which row it is, or when and by whom, which the entry says itself. */
const plumbing = /^(id|createdAt|.*ById|.*Id|itemOrder|seed)$/;

/** Whether a column tells nothing that the page shows. */
export function isPlumbing(column: string): boolean {
  return plumbing.test(column);
}

/** What a change changed, field by field, in the order of the row. */
export function auditChanges(before: Fields | null, after: Fields | null): AuditChange[] {
  const [was, becomes] = [unfoldRow(before ?? {}), unfoldRow(after ?? {})];
  const columns = Object.keys({ ...was, ...becomes }).filter((name) => !isPlumbing(name));
  return columns
    .filter((column) => JSON.stringify(was[column] ?? null) !== JSON.stringify(becomes[column] ?? null))
    .map((column) => {
      const field = fieldSchema.safeParse(column).data ?? null;
      return {
        field,
        column,
        before: readValue(field, was[column]),
        after: readValue(field, becomes[column]),
      };
    })
    .filter((change) => change.before !== null || change.after !== null);
}

const fieldSchema = z.enum(auditFields);
const wordSchema = z.enum(auditWords);
/** As Postgres writes a time in JSON: `2026-11-26T02:44:23.659+00:00`. */
const timeSchema = z.iso.datetime({ offset: true });
const timeField = /(At|Deadline|Until|since)$/;
const shareText = /^(\d+)\/(\d+)$/;
const decimalFields: readonly (AuditField | null)[] = ["lateShare", "roundingDown", "roundingUp"];

function readValue(field: AuditField | null, value: unknown): AuditValue | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return { kind: "flag", on: value };
  if (typeof value === "number") return { kind: "number", text: String(value) };
  if (typeof value === "string") return readText(field, value);
  const { data } = localisedTextSchema.safeParse(value);
  if (data) return data.ru === "" && data.en === "" ? null : { kind: "localised", text: data };
  return { kind: "text", text: Array.isArray(value) ? value.join(", ") : JSON.stringify(value) };
}

function readText(field: AuditField | null, text: string): AuditValue {
  if (field === null) return { kind: "text", text };
  if (wordFields.includes(field)) {
    const { data } = wordSchema.safeParse(text);
    if (data) return { kind: "word", word: data };
  }
  if (timeField.test(field) && timeSchema.safeParse(text).success)
    return { kind: "time", at: new Date(text) };
  const share = field === "share" ? shareText.exec(text) : null;
  if (share) return { kind: "share", part: share[1], of: share[2] };
  return decimalFields.includes(field) ? { kind: "number", text } : { kind: "text", text };
}
