import type { ShownSecret } from "#components/secrets/secrets.tsx";
import { fromNow } from "#lib/duration.ts";
import { moment, type Place } from "#lib/format.ts";

/** A secret as a page lists it, its times in words. */
export function shownSecret(
  { id, name, createdAt, lastUsedAt }: { id: string; name: string; createdAt: Date; lastUsedAt: Date | null },
  place: Place,
): ShownSecret {
  const used = lastUsedAt && fromNow(lastUsedAt, place.now, place.locale);
  return { id, name, created: moment(createdAt, place), used };
}
