import { classNames } from "#components/ui/class-names.ts";

/** HTML that `renderMarkdown` made on the server, where it was sanitised. */
export function Rendered({ html, className }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only HTML given here is sanitised on the server
  return <div className={classNames("prose", className)} dangerouslySetInnerHTML={{ __html: html }} />;
}
