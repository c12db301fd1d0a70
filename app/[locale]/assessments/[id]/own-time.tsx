import { context } from "#app/server/context.ts";
import { ExtendedNote } from "#components/extension/extended-note.tsx";
import { LateRequest } from "#components/extension/requests/late-request.tsx";
import { mayAskForTime } from "#lib/extension/late-request.ts";
import type { Place } from "#lib/format.ts";
import type { Viewer } from "#prisma/courses.ts";
import type { OwnDeadlines } from "#prisma/extension/find-extension.ts";
import { findOwnRequest } from "#prisma/extension/late-requests.ts";

/** What a student has to know of their own deadlines: an extension, a request for one, and the way to ask. */
export async function OwnTime({
  assessment,
  viewer,
  place,
}: {
  /** As it holds for the viewer. */
  assessment: OwnDeadlines & { id: string; opensAt: Date };
  viewer: Viewer;
  place: Place;
}) {
  const which = { assessmentId: assessment.id, enrolmentId: viewer.enrolment.id };
  const request = await findOwnRequest(context().db, which);
  const may = mayAskForTime({
    now: place.now,
    deadlines: assessment,
    askedUntil: null,
    hasOpenRequest: request !== null && request.decision === null,
  });
  return (
    <>
      {assessment.extension && (
        <ExtendedNote deadlines={assessment} reason={assessment.extension.reason} place={place} />
      )}
      {(may.may || request) && (
        <LateRequest assessmentId={assessment.id} request={request} mayAsk={may.may} place={place} />
      )}
    </>
  );
}
