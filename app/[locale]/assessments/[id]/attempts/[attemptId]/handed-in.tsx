import { getTranslations } from "next-intl/server";
import { renderTexts } from "#app/server/render-texts.ts";
import { resultsState } from "#app/server/sitting/results-state.ts";
import { KeepFresh } from "#components/shell/keep-fresh.tsx";
import { AttemptResultsView } from "#components/sitting/results/attempt-results-view.tsx";
import { KeptAnswers } from "#components/sitting/results/kept-answers.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { moment, type Place } from "#lib/format.ts";
import { can } from "#lib/permissions.ts";
import { results as resultsNow } from "#lib/sitting/results.ts";
import type { Viewer } from "#prisma/courses.ts";
import type { FoundAttempt } from "#prisma/sitting/attempts.ts";

const gradingMs = 2_000;
const waitingMs = 60_000;
/** Within its time an attempt may be opened again. */
const reopeningMs = 5_000;

type Props = { found: FoundAttempt & { isOwn: boolean }; viewer: Viewer; place: Place };

/** An attempt that is over: that it is handed in and how, and its results as soon as they may be seen. */
export async function HandedIn({ found, viewer, place }: Props) {
  const { attempt, assessment, isOwn } = found;
  const t = await getTranslations("sitting");
  const shown = resultsNow(place.now, assessment, { handedIn: true });
  const forStaff = can(viewer.enrolment.role, "read_submissions");
  const maySee = shown.shown || forStaff;
  const isWithinTime = attempt.endsAt !== null && place.now < attempt.endsAt;
  const handedInAt = moment(attempt.handedInAt ?? place.now, place);
  return (
    <>
      <p className="mt-1 text-muted">
        {t(attempt.rehearsal ? "attempts.rehearsal" : "attempts.attempt", { number: attempt.number })}:{" "}
        {t(`attempts.${attempt.handedInBy ?? "time"}`, { time: handedInAt })}
        {assessment.attemptsAllowed > 1 && !attempt.rehearsal && <> {t("attempts.best")}</>}
      </p>
      {isOwn && <KeptAnswers userId={viewer.user.id} attemptId={attempt.id} itemIds={attempt.itemOrder} />}
      {!shown.shown && (
        <div className="mt-6">
          <Notice meaning="waiting" title={t("handedIn.title")}>
            {t(`handedIn.until.${shown.until}`, { time: shown.at ? moment(shown.at, place) : "" })}
          </Notice>
        </div>
      )}
      {(isWithinTime || !shown.shown) && <KeepFresh everyMs={isWithinTime ? reopeningMs : waitingMs} />}
      {maySee && <Shown found={found} forStaff={forStaff} place={place} />}
    </>
  );
}

async function Shown({
  found,
  forStaff,
  place: { now, locale },
}: {
  found: FoundAttempt;
  forStaff: boolean;
  place: Place;
}) {
  const results = await resultsState(found, { forStaff, now });
  const isGrading = results.items.some(({ submissions }) =>
    submissions.some(({ report }) => report === null),
  );
  return (
    <div className="mt-6">
      {isGrading && <KeepFresh everyMs={gradingMs} />}
      <AttemptResultsView results={results} texts={await renderTexts(results.items, locale)} />
    </div>
  );
}
