import "server-only";
import { context } from "#app/server/context.ts";
import type { ExportFormat } from "#lib/export/export-format.ts";
import type { Locale } from "#lib/locale.ts";
import type { Course } from "#prisma/courses.ts";
import { exportGrades } from "#prisma/export-grades.ts";

/** The grades of a course as a file to keep, named after the course, the format and the day where the course is. */
export async function gradesResponse(
  { id, slug, timeZone }: Pick<Course, "id" | "slug" | "timeZone">,
  { now, locale, format }: { now: Date; locale: Locale; format: ExportFormat },
): Promise<Response> {
  const { content, mediaType, extension } = await exportGrades(context().db, {
    courseId: id,
    now,
    locale,
    format,
  });
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now);
  const kind = format === extension ? "" : `-${format}`;
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="grades-${slug}${kind}-${day}.${extension}"`,
      "Cache-Control": "no-store",
    },
  });
}
