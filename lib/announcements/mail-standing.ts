import type { DeliveryState } from "#lib/announcements/delivery.ts";

/** Mails of one announcement that stand the same. */
export type MailGroup = {
  state: DeliveryState;
  reason: string | null;
  count: number;
  /** Of some of the people, by name. */
  names: string[];
};

/** How the mails of an announcement stand: how many in each state, and those of which there is more to say. */
export type MailStanding = { counts: Record<DeliveryState, number>; troubles: MailGroup[] };

/** Adds up groups of mails. */
export function mailStanding(groups: readonly MailGroup[]): MailStanding {
  const counts = { sent: 0, waiting: 0, uncertain: 0, failed: 0 };
  for (const { state, count } of groups) counts[state] += count;
  const isTrouble = ({ state, reason }: MailGroup) =>
    state === "failed" || state === "uncertain" || (state === "waiting" && reason !== null);
  return { counts, troubles: groups.filter(isTrouble) };
}
