import { z } from "zod";
import { type CourseInfo, courseInfoSchema } from "#lib/course.ts";
import { localisedTextSchema } from "#lib/locale.ts";
import { type Policy, policySchema } from "#lib/policy.ts";
import { regradeScopeSchema } from "#lib/regrade/api.ts";

/** A row of the audit log by its columns. */
export type Fields = Record<string, unknown>;

/**
 * A row with what is folded into one column, or spread over two, as fields of their own, for people to read. What is
 * not as it is written today, because it was written long ago, stays as it is.
 */
export function unfoldRow(row: Fields): Fields {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]): [string, unknown][] => {
      const unfolded = unfold(column, value, row);
      return unfolded === null ? [[column, value]] : Object.entries(unfolded);
    }),
  );
}

function unfold(column: string, value: unknown, row: Fields): Fields | null {
  switch (column) {
    case "policy": {
      const { data } = policySchema.safeParse(value);
      return data ? ofPolicy(data) : null;
    }
    case "info": {
      const { data } = courseInfoSchema.safeParse(value);
      return data ? ofInfo(data) : null;
    }
    case "scope": {
      const { data } = regradeScopeSchema.safeParse(value);
      return data ? { verdict: data.verdict, since: data.since } : null;
    }
    case "lines": {
      const { data } = linesSchema.safeParse(value);
      return data ? { lines: bothLanguages(data.map(({ text, points }) => withPoints(text, points))) } : null;
    }
    // One share of a part in two columns.
    case "numerator":
      return { share: `${value}/${row.denominator}` };
    case "denominator":
      return {};
    default:
      return null;
  }
}

const linesSchema = z.array(z.object({ text: localisedTextSchema, points: z.number() }));

const withPoints = (text: { ru: string; en: string }, points: number) => ({
  ru: `${text.ru} (${points})`,
  en: `${text.en} (${points})`,
});

function ofPolicy({ weights, rounding, late, appealDays }: Policy): Fields {
  const bounds = rounding.method === "threshold" ? rounding : null;
  return {
    weightHomework: weights.homework,
    weightMidterm: weights.midterm,
    weightExam: weights.exam,
    rounding: rounding.method,
    roundingDown: bounds?.down,
    roundingUp: bounds?.up,
    late: late.method,
    lateShare: shareOf(late),
    appealDays,
  };
}

function shareOf(late: Policy["late"]): string | undefined {
  switch (late.method) {
    case "multiply":
      return late.by;
    case "cap":
      return late.at;
    case "subtract_per_day":
      return late.share;
    case "linear":
      return undefined;
  }
}

function ofInfo({ staff, classes, links }: CourseInfo): Fields {
  return {
    staff: bothLanguages(staff.map(({ name }) => name)),
    classes: classes.map(({ time, room }) => `${time} ${room}`).join("; "),
    links: bothLanguages(
      links.map(({ title, url }) => ({ ru: `${title.ru} ${url}`, en: `${title.en} ${url}` })),
    ),
  };
}

/** Texts one after the other, in each language. */
function bothLanguages(texts: readonly { ru: string; en: string }[]) {
  return {
    ru: texts.map(({ ru }) => ru).join("; "),
    en: texts.map(({ en }) => en).join("; "),
  };
}
