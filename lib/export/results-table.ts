import { assessmentState } from "#lib/assessment-state.ts";
import { takesLateWork } from "#lib/deadline.ts";
import { decimal, type Exact, exact } from "#lib/exact.ts";
import { exportWords } from "#lib/export/export-words.ts";
import type { AssessmentStanding, Standing } from "#lib/gradebook.ts";
import type { ItemStanding } from "#lib/item-standing.ts";
import type { Locale } from "#lib/locale.ts";
import type { PartShare } from "#lib/sitting/answer-score.ts";
import { deadlinesOf } from "#lib/sitting/deadlines-of.ts";

/** Rows of cells below a header: a text, a number, or nothing where nothing is known yet. */
export type ResultsTable = { title: string; header: string[]; rows: (string | Exact | null)[][] };

/**
 * The results of one assessment: name, e-mail and group; the points of each item, and after those of a question with
 * several parts the points of each part; the total, and what became of it. Where work may be late, the heads of parts
 * say that theirs are points before the late rule. An item that was made void has no column.
 *
 * @param parts what was given for the parts of the answers that count, by submission
 */
export function resultsTable(
  standings: readonly Standing[],
  assessmentId: string,
  parts: ReadonlyMap<string, PartShare[]>,
  locale: Locale,
): ResultsTable {
  const words = exportWords[locale];
  const own = standings.flatMap(({ student, assessments }) =>
    assessments
      .filter(({ assessment }) => assessment.id === assessmentId)
      .map((standing) => ({ student, standing })),
  );
  const [first] = own;
  const mayBeLate = first !== undefined && takesLateWork(deadlinesOf(first.standing.assessment));
  const partHead = (id: string) => (mayBeLate ? `${id} (${words.beforeLateRule})` : id);
  const items = first?.standing.items.map(({ item }) => item) ?? [];
  const sharesOf = (standing: ItemStanding | undefined) =>
    parts.get(standing?.best?.attempt.submissionId ?? "") ?? [];
  const columns = items.map((item, index) => {
    const all = own.flatMap(({ standing }) => sharesOf(standing.items[index]).map(({ id }) => id));
    const partIds = [...new Set(all)];
    return { item, partIds: partIds.length > 1 ? partIds : [] };
  });
  return {
    title: first?.standing.assessment.title[locale] ?? "",
    header: [
      ...[words.name, words.email, words.group],
      ...columns.flatMap(({ item, partIds }) => {
        const name = item.content.kind === "sealed" ? "" : item.content.id;
        return [name, ...partIds.map((id) => `${name}: ${partHead(id)}`)];
      }),
      ...[words.total, words.state],
    ],
    rows: own.map(({ student, standing }) => [
      ...[student.name, student.email, student.group],
      ...columns.flatMap(({ item, partIds }, index) => {
        const shares = sharesOf(standing.items[index]);
        return [
          pointsOf(standing.items[index], locale),
          ...partIds.map((id) => partPoints(shares, id, decimal(item.points))),
        ];
      }),
      ...totalOf(standing, locale),
    ]),
  };
}

function pointsOf({ state, points }: ItemStanding, locale: Locale): string | Exact | null {
  if (state === "scored") return points;
  return state === "missing" ? null : exportWords[locale].states[state];
}

function partPoints(shares: readonly PartShare[], id: string, points: Exact): Exact | null {
  const total = shares.reduce((weights, { weight }) => weights + weight, 0);
  const part = shares.find((share) => share.id === id);
  return part?.share ? part.share.mul(exact(part.weight, total)).mul(points) : null;
}

function totalOf(standing: AssessmentStanding, locale: Locale): [Exact | null, string] {
  const { states, standing: words } = exportWords[locale];
  const state = assessmentState(standing);
  switch (state.state) {
    case "scored":
      return [state.points, state.open ? words.open : words.scored];
    case "missing":
      return [null, words.missing];
    case "not_submitted":
    case "ungraded":
    case "excused":
      return [null, states[state.state]];
  }
}
