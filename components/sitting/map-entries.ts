import { answeredParts } from "#components/sitting/answered-parts.ts";
import type { MapEntry } from "#components/sitting/question-map.tsx";
import type { AnswerQueue } from "#components/sitting/saving/answer-queue.ts";
import type { AttemptState } from "#lib/sitting/api.ts";

/** The questions of an attempt as the map shows them. */
export function mapEntries({ items, navigation, place }: AttemptState, queue: AnswerQueue): MapEntry[] {
  return items.map(({ itemId, content, broken }, index) => {
    if (content !== null)
      return {
        itemId,
        state: answeredParts(content.question.parts, queue.answers(itemId)),
        isOpen: true,
      };
    if (broken) return { itemId, state: "broken", isOpen: true };
    return { itemId, state: navigation === "one_way" && index < place ? "passed" : "ahead", isOpen: false };
  });
}
