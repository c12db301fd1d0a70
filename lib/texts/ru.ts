import { announcements } from "#lib/texts/ru/announcements.ts";
import { appeals } from "#lib/texts/ru/appeals.ts";
import { audit } from "#lib/texts/ru/audit.ts";
import { calls } from "#lib/texts/ru/calls.ts";
import { changes } from "#lib/texts/ru/changes.ts";
import { comments } from "#lib/texts/ru/comments.ts";
import { course } from "#lib/texts/ru/course.ts";
import { deadlines } from "#lib/texts/ru/deadlines.ts";
import { exercise } from "#lib/texts/ru/exercise.ts";
import { exercises } from "#lib/texts/ru/exercises.ts";
import { grader } from "#lib/texts/ru/grader.ts";
import { gradebook } from "#lib/texts/ru/grades/gradebook.ts";
import { grades } from "#lib/texts/ru/grades/grades.ts";
import { imports } from "#lib/texts/ru/grades/import.ts";
import { policy } from "#lib/texts/ru/grades/policy.ts";
import { ledger } from "#lib/texts/ru/ledger.ts";
import { mail } from "#lib/texts/ru/mail.ts";
import { materials } from "#lib/texts/ru/materials.ts";
import { person } from "#lib/texts/ru/person.ts";
import { problems } from "#lib/texts/ru/problems.ts";
import { profile } from "#lib/texts/ru/profile.ts";
import { question } from "#lib/texts/ru/question.ts";
import { regrade } from "#lib/texts/ru/regrade.ts";
import { results } from "#lib/texts/ru/results.ts";
import { review } from "#lib/texts/ru/review.ts";
import { rubric } from "#lib/texts/ru/rubric.ts";
import { shell } from "#lib/texts/ru/shell.ts";
import { signIn } from "#lib/texts/ru/sign-in.ts";
import { sitting } from "#lib/texts/ru/sitting.ts";
import { staffSitting } from "#lib/texts/ru/staff-sitting.ts";
import { statistics } from "#lib/texts/ru/statistics.ts";
import { verdicts } from "#lib/texts/ru/verdicts.ts";

/** Every text of the interface in Russian, by namespace; ICU messages. */
export const ru = {
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
