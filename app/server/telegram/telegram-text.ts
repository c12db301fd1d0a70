import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { escapeHtml } from "#app/server/escape-html.ts";

/** The most that the Bot API takes, counted without tags. */
const mostCharacters = 4096;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();
type Node = ReturnType<typeof parser.parse>["children"][number];

/** What is left to write. */
type Room = { characters: number };

/**
 * An announcement in the HTML that Telegram allows: bold title, text with its lists and links, mathematics as it was
 * typed, and a last line with the address of the page. What does not fit is cut off, and an ellipsis stands there.
 *
 * @param url null when nobody knows by which address the site is reached
 */
export function telegramText({
  title,
  body,
  url,
}: {
  title: string;
  body: string;
  url: string | null;
}): string {
  const end = url === null ? "" : `\n\n${escapeHtml(url)}`;
  const room = { characters: mostCharacters - (url === null ? 0 : url.length + 2) };
  const head = tagged("b", take(title, room));
  const blocks = take("\n\n", room) + joined(parser.parse(body).children, "\n\n", room);
  return `${head}${blocks.trimEnd()}${end}`;
}

/** Children one after another, as far as there is room. */
function joined(nodes: readonly Node[], between: string, room: Room): string {
  let text = "";
  for (const node of nodes) {
    if (room.characters <= 0) break;
    if (text !== "") text += take(between, room);
    text += written(node, room);
  }
  return text;
}

function written(node: Node, room: Room): string {
  switch (node.type) {
    case "text":
    case "html":
      return take(node.value, room);
    case "break":
      return take("\n", room);
    case "strong":
    case "heading":
      return tagged("b", joined(node.children, "", room));
    case "emphasis":
      return tagged("i", joined(node.children, "", room));
    case "delete":
      return tagged("s", joined(node.children, "", room));
    case "inlineCode":
    case "inlineMath":
      return tagged("code", take(node.value, room));
    case "code":
    case "math":
      return tagged("pre", take(node.value, room));
    case "blockquote":
      return tagged("blockquote", joined(node.children, "\n", room));
    case "link": {
      const inner = joined(node.children, "", room);
      return /^https?:\/\//.test(node.url) && inner !== ""
        ? `<a href="${escapeHtml(node.url)}">${inner}</a>`
        : inner;
    }
    case "list": {
      const first = node.start ?? 1;
      return node.children
        .map((item, index) => {
          if (room.characters <= 0) return "";
          const mark = node.ordered ? `${first + index}. ` : "• ";
          return take(`${index > 0 ? "\n" : ""}${mark}`, room) + joined(item.children, "\n", room);
        })
        .join("");
    }
    case "table":
      return joined(node.children, "\n", room);
    case "tableRow":
      return joined(node.children, " | ", room);
    case "image":
      return take(node.alt ?? "", room);
    case "thematicBreak":
      return take("———", room);
    default:
      return "children" in node ? joined(node.children, "", room) : "";
  }
}

/** As much of a text as there is room for; where it ends in the middle there is an ellipsis. Escaped. */
function take(text: string, room: Room): string {
  if (text.length <= room.characters) {
    room.characters -= text.length;
    return escapeHtml(text);
  }
  const cut = text.slice(0, Math.max(0, room.characters - 1)).replace(/[\uD800-\uDBFF]$/, "");
  const ellipsis = room.characters > 0 ? "…" : "";
  room.characters = 0;
  return escapeHtml(cut) + ellipsis;
}

/** Telegram refuses empty tags. */
function tagged(tag: string, inner: string): string {
  return inner === "" ? "" : `<${tag}>${inner}</${tag}>`;
}
