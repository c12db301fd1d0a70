import { getTranslations } from "next-intl/server";
import { OwnTime } from "#app/[locale]/assessments/[id]/own-time.tsx";
import { deadlineEvent } from "#app/server/extension/deadline-event.ts";
import { renderTexts } from "#app/server/render-texts.ts";
import { attemptState } from "#app/server/sitting/attempt-state.ts";
import { codeExercises } from "#app/server/sitting/code-exercises.ts";
import { resultsState } from "#app/server/sitting/results-state.ts";
import { RefreshAfter } from "#components/exercise/refresh-after.tsx";
import { FollowDeadlines } from "#components/extension/follow-deadlines.tsx";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { Homework } from "#components/sitting/homework/homework.tsx";
import { submissionWindow } from "#lib/deadline.ts";
import { fromNow } from "#lib/duration.ts";
import { moment, type Place, percent } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { results as resultsNow } from "#lib/sitting/results.ts";
import type { Viewer } from "#prisma/courses.ts";
import type { FoundAttempt } from "#prisma/sitting/attempts.ts";

const gradingMs = 1_500;
/** So often an open page asks whether a request of the student was answered, or the rules of the course changed. */
const freshMs = 60_000;

type Props = { found: FoundAttempt; viewer: Viewer; place: Place };

/** The questions of homework with what was sent for them, and until when it can be. */
export async function HomeworkQuestions({ found, viewer, place }: Props) {
  const { now, locale } = place;
  const [state, all] = await Promise.all([
    attemptState(found, now),
    resultsState(found, { forStaff: can(viewer.enrolment.role, "read_submissions"), now }),
  ]);
  const isShown = resultsNow(now, found.assessment, { handedIn: true }).shown;
  const results = isShown ? all.items : [];
  const isGrading = results.some(({ submissions }) => submissions.some(({ report }) => report === null));
  const { sentence, closed, turnsInMs } = await deadlines(found, viewer, place);
  return (
    <>
      <KeepFresh everyMs={isGrading ? gradingMs : freshMs} />
      <FollowDeadlines
        assessmentId={found.assessment.id}
        made={JSON.stringify(deadlineEvent(found.assessment))}
      />
      {turnsInMs !== null && <RefreshAfter ms={turnsInMs} />}
      {sentence !== null && <p className="mt-1 text-muted">{sentence}</p>}
      {!found.attempt.rehearsal && found.attempt.enrolmentId === viewer.enrolment.id && (
        <OwnTime assessment={found.assessment} viewer={viewer} place={place} />
      )}
      <div className="mt-8">
        <Homework
          locale={locale}
          timeZone={place.timeZone}
          now={now}
          userId={viewer.user.id}
          state={state}
          texts={await renderTexts([state.items, results], locale)}
          exercises={await codeExercises(state.items, locale)}
          results={results}
          closed={found.attempt.rehearsal ? null : closed}
        />
      </div>
    </>
  );
}

/** Until when homework can be sent, where it cannot be now, why, and in how many milliseconds that will be otherwise. */
async function deadlines({ assessment }: FoundAttempt, { course }: Viewer, place: Place) {
  const t = await getTranslations("course.deadline");
  const tSubmit = await getTranslations("sitting.submit");
  const window = submissionWindow(place.now, assessment, course.policy.late);
  const at = (time: Date) => moment(time, place);
  const untilMs = (time: Date) => time.getTime() - place.now.getTime();
  switch (window.state) {
    case "not_open":
      return {
        sentence: null,
        closed: tSubmit("notOpen", { time: at(window.opensAt) }),
        turnsInMs: untilMs(window.opensAt),
      };
    case "closed":
      return {
        sentence: null,
        closed: tSubmit("closed", { time: at(window.closedAt) }),
        turnsInMs: null,
      };
    case "open": {
      if (window.until === null) return { sentence: null, closed: null, turnsInMs: null };
      const left = fromNow(window.until, place.now, place.locale);
      const { hardDeadline } = assessment;
      const sentence =
        hardDeadline && hardDeadline > window.until
          ? t("open", { left, soft: at(window.until), hard: at(hardDeadline) })
          : t("openSingle", { left, at: at(window.until) });
      return { sentence, closed: null, turnsInMs: untilMs(window.until) };
    }
    case "late": {
      const left = fromNow(window.until, place.now, place.locale);
      const soft = assessment.softDeadline ? at(assessment.softDeadline) : "";
      const share = percent(window.most, place.locale);
      const sentence = t("late", { left, soft, hard: at(window.until), share });
      return { sentence, closed: null, turnsInMs: untilMs(window.until) };
    }
  }
}
