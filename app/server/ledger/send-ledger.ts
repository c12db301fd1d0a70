import "server-only";
import { sendCredit } from "#lib/credit.ts";
import { decimal } from "#lib/exact.ts";
import { sendFraction } from "#lib/fraction.ts";
import type { SentLedger } from "#lib/ledger/api.ts";
import { ledger } from "#lib/ledger/ledger.ts";
import type { LedgerEntry } from "#lib/ledger/ledger-entry.ts";
import type { LedgerRows } from "#lib/ledger/ledger-rows.ts";

/** A ledger as JSON. */
export function sendLedger(rows: LedgerRows): SentLedger {
  return {
    newestOverrideId: rows.overrides.at(-1)?.id ?? null,
    possible: sendFraction(decimal(rows.item.points)),
    entries: ledger(rows).map(sendEntry),
  };
}

function sendEntry({ at, value, ...entry }: LedgerEntry): SentLedger["entries"][number] {
  const told = { at: at.toISOString(), value: value && sendFraction(value) };
  switch (entry.kind) {
    case "verdict":
      return {
        ...entry,
        ...told,
        sentAt: entry.sentAt.toISOString(),
        brought: sendFraction(entry.brought),
      };
    case "penalty":
      return {
        ...entry,
        ...told,
        credit: sendCredit(entry.credit),
        deadline: entry.deadline.toISOString(),
      };
    case "hand":
      return { ...entry, ...told, share: sendFraction(entry.share) };
    case "rubric":
      return { ...entry, ...told, before: sendFraction(entry.before), after: sendFraction(entry.after) };
    case "extension":
      return {
        ...entry,
        ...told,
        softDeadline: entry.softDeadline?.toISOString() ?? null,
        hardDeadline: entry.hardDeadline?.toISOString() ?? null,
      };
    case "not_submitted":
      return { ...entry, ...told, deadline: entry.deadline.toISOString() };
    case "mark":
      return { ...entry, ...told, mark: sendFraction(entry.mark) };
    default:
      return { ...entry, ...told };
  }
}
