import { announcements } from "#lib/texts/en/announcements.ts";
import { appeals } from "#lib/texts/en/appeals.ts";
import { audit } from "#lib/texts/en/audit.ts";
import { calls } from "#lib/texts/en/calls.ts";
import { changes } from "#lib/texts/en/changes.ts";
import { comments } from "#lib/texts/en/comments.ts";
import { course } from "#lib/texts/en/course.ts";
import { deadlines } from "#lib/texts/en/deadlines.ts";
import { exercise } from "#lib/texts/en/exercise.ts";
import { exercises } from "#lib/texts/en/exercises.ts";
import { grader } from "#lib/texts/en/grader.ts";
import { gradebook } from "#lib/texts/en/grades/gradebook.ts";
import { grades } from "#lib/texts/en/grades/grades.ts";
import { imports } from "#lib/texts/en/grades/import.ts";
import { policy } from "#lib/texts/en/grades/policy.ts";
import { ledger } from "#lib/texts/en/ledger.ts";
import { mail } from "#lib/texts/en/mail.ts";
import { materials } from "#lib/texts/en/materials.ts";
import { person } from "#lib/texts/en/person.ts";
import { problems } from "#lib/texts/en/problems.ts";
import { profile } from "#lib/texts/en/profile.ts";
import { question } from "#lib/texts/en/question.ts";
import { regrade } from "#lib/texts/en/regrade.ts";
import { results } from "#lib/texts/en/results.ts";
import { review } from "#lib/texts/en/review.ts";
import { rubric } from "#lib/texts/en/rubric.ts";
import { shell } from "#lib/texts/en/shell.ts";
import { signIn } from "#lib/texts/en/sign-in.ts";
import { sitting } from "#lib/texts/en/sitting.ts";
import { staffSitting } from "#lib/texts/en/staff-sitting.ts";
import { statistics } from "#lib/texts/en/statistics.ts";
import { verdicts } from "#lib/texts/en/verdicts.ts";

/** Every text of the interface in English, by namespace; ICU messages. */
export const en = {
  shell,
  signIn,
  announcements,
  appeals,
  audit,
  calls,
  changes,
  comments,
  course,
  deadlines,
  exercise,
  exercises,
  regrade,
  results,
  verdicts,
  person,
  policy,
  problems,
  gradebook,
  grader,
  grades,
  ledger,
  mail,
  materials,
  import: imports,
  profile,
  question,
  sitting,
  review,
  rubric,
  staffSitting,
  statistics,
};
