/** When a person learns what an attempt brought. */
export const feedbackTimes = ["at_once", "after_window", "on_release"] as const;
export type FeedbackTime = (typeof feedbackTimes)[number];

export type ResultRules = {
  feedback: FeedbackTime;
  releasedAt: Date | null;
  /** When the last attempt of anybody can end; null where there is no clock. */
  windowEndsAt: Date | null;
};

export type Results =
  | { shown: true }
  /** `at` is when they are shown, where that is known. */
  | { shown: false; until: "handed_in" | "window_end" | "release"; at: Date | null };

/**
 * Whether the results of an attempt are shown to the person whose it is. A release shows those of every
 * attempt that is handed in, whatever the policy.
 */
export function results(
  now: Date,
  { feedback, releasedAt, windowEndsAt }: ResultRules,
  { handedIn }: { handedIn: boolean },
): Results {
  if (!handedIn) return { shown: false, until: "handed_in", at: null };
  if (releasedAt !== null && now >= releasedAt) return { shown: true };
  switch (feedback) {
    case "at_once":
      return { shown: true };
    case "after_window":
      if (windowEndsAt === null || now > windowEndsAt) return { shown: true };
      return { shown: false, until: "window_end", at: windowEndsAt };
    case "on_release":
      return { shown: false, until: "release", at: null };
  }
}
