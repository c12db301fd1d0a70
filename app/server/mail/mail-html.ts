import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkRehype, { defaultHandlers } from "remark-rehype";
import { unified } from "unified";

const base = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();

/**
 * Markdown with mathematics as HTML for mail, safe whoever wrote it: formulas as they were typed, of a picture its
 * words, for a mail loads nothing, and links from the site on lead to the site.
 *
 * @param siteUrl by which people reach the site
 */
export async function mailHtml(markdown: string, siteUrl: string): Promise<string> {
  const toSite = (url: string) => URL.parse(url, siteUrl)?.href ?? siteUrl;
  const processor = base()
    .use(remarkRehype, {
      handlers: {
        image: (_, { alt }) => ({ type: "text", value: alt ?? "" }),
        imageReference: (_, { alt }) => ({ type: "text", value: alt ?? "" }),
        link: (state, node) => defaultHandlers.link(state, { ...node, url: toSite(node.url) }),
        linkReference: (state, node) => {
          const definition = state.definitionById.get(node.identifier.toUpperCase());
          return definition
            ? defaultHandlers.link(state, { ...node, type: "link", url: toSite(definition.url) })
            : defaultHandlers.linkReference(state, node);
        },
      },
    })
    .use(rehypeSanitize, {
      ...defaultSchema,
      tagNames: defaultSchema.tagNames?.filter(
        (name) => !["img", "input", "picture", "source"].includes(name),
      ),
      protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"] },
    })
    .use(rehypeStringify);
  return String(await processor.process(markdown));
}
