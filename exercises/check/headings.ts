/** Level of each Markdown heading, in order: `[2, 2, 3]`. Lines inside fenced code are no headings. */
export function headingLevels(markdown: string): number[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/^(#+) /gm)].map(([, marks = ""]) => marks.length);
}
