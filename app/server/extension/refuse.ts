import type { Refusal } from "#app/server/api/refusal.ts";
import type { MayAsk } from "#lib/extension/late-request.ts";
import type { Moved } from "#lib/extension/move-deadlines.ts";

/** Why a later deadline cannot be asked for. */
export function refuseAsking(why: Extract<MayAsk, { may: false }>["why"]): Refusal {
  switch (why) {
    case "already_asked":
      return { refused: "time_asked_already" };
    case "no_later":
      return { refused: "no_later" };
    case "not_open":
    case "no_deadline":
      return { refused: "no_time_to_ask" };
  }
}

/** Why deadlines are not moved so. */
export function refuseMove({ kind }: Exclude<Moved, { kind: "moved" }>): Refusal {
  return { refused: kind };
}
