import { z } from "zod";

/**
 * The files that grades are exported as:
 * - `csv`: for programs: commas, decimal points, UTF-8;
 * - `excel`: CSV as Excel opens it in the language of the file: with a byte order mark, and in Russian with
 *   semicolons and decimal commas;
 * - `xlsx`: a workbook whose sums and final grades are formulas;
 * - `moodle`, `canvas`: what their gradebooks import.
 */
export const exportFormats = ["csv", "excel", "xlsx", "moodle", "canvas"] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** Those in which the results of one assessment are exported. */
export const resultsFormats = ["csv", "excel", "xlsx"] as const satisfies readonly ExportFormat[];
export const resultsFormatSchema = z.enum(resultsFormats);
export type ResultsFormat = z.infer<typeof resultsFormatSchema>;
