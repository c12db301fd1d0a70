import { getTranslations } from "next-intl/server";
import { OwnTime } from "#app/[locale]/assessments/[id]/own-time.tsx";
import { deadlineFigure } from "#app/[locale]/exercises/[id]/deadline-figure.ts";
import { deadlineEvent } from "#app/server/extension/deadline-event.ts";
import { SendingInWords } from "#components/course/policy-in-words.tsx";
import { DeadlineLine } from "#components/exercise/deadline-line.tsx";
import { FollowDeadlines } from "#components/extension/follow-deadlines.tsx";
import { submissionWindow, takesLateWork } from "#lib/deadline.ts";
import type { Place } from "#lib/format.ts";
import type { Viewer } from "#prisma/courses.ts";
import type { SatAssessment } from "#prisma/sitting/assessments.ts";

type Props = {
  /** As it holds for the viewer. */
  assessment: SatAssessment;
  viewer: Viewer;
  place: Place;
};

/** The deadlines of an assessment as they hold for a person: what a submission is worth now, until when, and why. */
export async function DeadlinesNow({ assessment, viewer, place }: Props) {
  const { late } = viewer.course.policy;
  const window = submissionWindow(place.now, assessment, late);
  const figure = await deadlineFigure(assessment, window, late, place);
  const t = await getTranslations("exercise.deadline");
  return (
    <>
      <FollowDeadlines assessmentId={assessment.id} made={JSON.stringify(deadlineEvent(assessment))} />
      {figure === null ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <DeadlineLine figure={figure} />
          <p className="mt-3 max-w-[72ch]">
            <SendingInWords late={takesLateWork(assessment) ? late : null} />
          </p>
        </>
      )}
      {viewer.enrolment.role === "student" && (
        <OwnTime assessment={assessment} viewer={viewer} place={place} />
      )}
    </>
  );
}
