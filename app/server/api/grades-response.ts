import "server-only";
import { context } from "#app/server/context.ts";
import type { ExportFormat } from "#lib/export/export-format.ts";
import type { Locale } from "#lib/locale.ts";
import type { Course } from "#prisma/courses.ts";
import { exportGrades, type GradesFile } from "#prisma/export-grades.ts";

/** The grades of a course as a file to keep, named after the course, the format and the day where the course is. */
export async function gradesResponse(
  course: Pick<Course, "id" | "slug" | "timeZone">,
  { now, locale, format }: { now: Date; locale: Locale; format: ExportFormat },
): Promise<Response> {
  const file = await exportGrades(context().db, { courseId: course.id, now, locale, format });
  return fileResponse(file, { name: "grades", course, format, now });
}

/** A file to keep. @param of.name what it holds, in ASCII */
export function fileResponse(
  { content, mediaType, extension }: GradesFile,
  of: { name: string; course: Pick<Course, "slug" | "timeZone">; format: ExportFormat; now: Date },
): Response {
  const { name, course, format, now } = of;
  const { slug, timeZone } = course;
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now);
  const kind = format === extension ? "" : `-${format}`;
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${name}-${slug}${kind}-${day}.${extension}"`,
      "Cache-Control": "no-store",
    },
  });
}
