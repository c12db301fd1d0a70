import { writeFile } from "node:fs/promises";
import { readArguments, terminalLocale } from "#bin/gradus/arguments.ts";
import { withCourse } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { resultsFormatSchema, resultsFormats } from "#lib/export/export-format.ts";
import { localeSchema } from "#lib/locale.ts";
import { exportResults, findNamedAssessment } from "#prisma/sitting/export-results.ts";

const options = {
  format: { type: "string", default: "csv" },
  out: { type: "string" },
  locale: { type: "string" },
  course: { type: "string" },
} as const;

/** `gradus results export <assessment> [--format csv|excel|xlsx] [--out FILE] [--locale ru|en] [--course SLUG]`. */
export async function resultsExport(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0)
    throw new WrongUse("results export takes one assessment: its title in quotes, or its id");
  const format = resultsFormatSchema.safeParse(values.format);
  if (!format.success)
    throw new WrongUse(`there is no format "${values.format}"; there are ${resultsFormats.join(", ")}`);
  const locale = localeSchema.safeParse(values.locale ?? terminalLocale());
  if (!locale.success) throw new WrongUse(`there is no language "${values.locale}"; there are ru and en`);
  return withCourse(values.course, async (db, { id: courseId }) => {
    const { id, titles } = await findNamedAssessment(db, { courseId, named });
    const file =
      id &&
      (await exportResults(db, {
        ...{ courseId, assessmentId: id, now: new Date() },
        ...{ locale: locale.data, format: format.data },
      }));
    if (!file) {
      const known = titles.map((title) => `"${title[locale.data]}"`).join(", ");
      throw new WrongUse(`there is not exactly one assessment "${named}"; there are ${known}`);
    }
    if (values.out === undefined) process.stdout.write(file.content);
    else await writeFile(values.out, file.content);
    return 0;
  });
}
