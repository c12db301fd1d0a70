import { File, Region, TokenizedFile } from "@dodona/dolos-core";
import { type Node, parse } from "acorn";
import { full } from "acorn-walk";
import { transform } from "sucrase";

/** Of a longer program only so many nodes are compared: real solutions have a few hundred. */
const mostNodes = 4_000;

/**
 * A program as what its comparison sees: the kinds of its syntax nodes in the order of the text, without names,
 * numbers, types and comments. Each node stands for the place where it begins; lines are those of the source.
 *
 * @param source TypeScript
 * @returns null for what is no program
 */
export function readProgram(source: string): TokenizedFile | null {
  const nodes = parseNodes(source);
  if (nodes === null) return null;
  const kept = nodes.slice(0, mostNodes);
  const places = kept.map(({ loc }) => {
    const line = (loc?.start.line ?? 1) - 1;
    const column = loc?.start.column ?? 0;
    return new Region(line, column, line, column);
  });
  return new TokenizedFile(
    new File("program", source),
    kept.map(({ type }) => type),
    places,
  );
}

/** An outer node comes before the inner ones that begin with it. */
function parseNodes(source: string): Node[] | null {
  try {
    const { code } = transform(source, { transforms: ["typescript"], disableESTransforms: true });
    const nodes: Node[] = [];
    const program = parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
    full(program, (node) => nodes.push(node));
    const inner = nodes.filter((node) => node !== program);
    return inner.toSorted((a, b) => a.start - b.start || b.end - a.end);
  } catch {
    return null; // it does not compile, or is nested too deeply to be read
  }
}
