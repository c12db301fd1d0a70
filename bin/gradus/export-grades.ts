import { writeFile } from "node:fs/promises";
import { readArguments, terminalLocale } from "#bin/gradus/arguments.ts";
import { withCourse } from "#bin/gradus/course-database.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { exportFormatSchema, exportFormats } from "#lib/export/export-format.ts";
import { localeSchema } from "#lib/locale.ts";
import { exportGrades } from "#prisma/export-grades.ts";

const options = {
  format: { type: "string", default: "csv" },
  out: { type: "string" },
  locale: { type: "string" },
  course: { type: "string" },
} as const;

/** `gradus grades export [--format csv|excel|xlsx|moodle|canvas] [--out FILE] [--locale ru|en] [--course SLUG]`. */
export async function gradesExport(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  if (positionals.length > 0) throw new WrongUse(`grades export takes no "${positionals[0]}"`);
  const format = exportFormatSchema.safeParse(values.format);
  if (!format.success)
    throw new WrongUse(`there is no format "${values.format}"; there are ${exportFormats.join(", ")}`);
  const locale = localeSchema.safeParse(values.locale ?? terminalLocale());
  if (!locale.success) throw new WrongUse(`there is no language "${values.locale}"; there are ru and en`);
  return withCourse(values.course, async (db, { id }) => {
    const request = { courseId: id, now: new Date(), locale: locale.data, format: format.data };
    const { content } = await exportGrades(db, request);
    if (values.out === undefined) process.stdout.write(content);
    else await writeFile(values.out, content);
    return 0;
  });
}
