import { FingerprintIndex, type Pair, type TokenizedFile } from "@dodona/dolos-core";
import { z } from "zod";
import { readProgram } from "#lib/similarity/read-program.ts";
import { median } from "#lib/statistics/median.ts";

/** Nodes in a fingerprint, and fingerprints of which at least one is kept. */
const nodesInPrint = 12;
const printsInWindow = 8;

/** Shorter solutions, without what the starter gives, are alike because there is one way to write them. */
export const fewestNodes = 70;

/** Pairs that are told, the most similar first. */
const mostPairs = 50;

/** In how many of them one program may be: where many found the same way, their pairs would leave room for no other. */
export const mostPairsOfOne = 3;

export const comparisonSchema = z.object({
  /** How many of the programs could be read. */
  read: z.int(),
  /** Nodes that half of the programs have besides those of the starter, at most; null when none could be read. */
  medianNodes: z.number().nullable(),
  /** What half of all pairs have in common at most, from 0 to 1; null when there is no pair. */
  medianSimilarity: z.number().nullable(),
  /** Two programs by their places in the list, and what they have in common, from 0 to 1. */
  pairs: z.array(z.object({ left: z.int(), right: z.int(), similarity: z.number() })),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/**
 * Compares every two programs by the winnowed fingerprints of their syntax, without those of the starter
 * (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003, as Dolos carries it out).
 *
 * @param sources TypeScript; one that cannot be read is left out
 */
export function comparePrograms(starter: string, sources: string[]): Comparison {
  const given = readProgram(starter);
  const places = new Map<TokenizedFile, number>();
  sources.forEach((source, place) => {
    const file = readProgram(source);
    if (file !== null) places.set(file, place);
  });
  const files = [...places.keys()];
  const index = openIndex(given, files);
  const own = countOwn(index);
  const pairs = index.allPairs().map((pair) => ({ pair, similarity: similarityOf(pair, own) }));
  return {
    read: files.length,
    medianNodes: median(files.map(({ tokens }) => Math.max(0, tokens.length - (given?.tokens.length ?? 0)))),
    medianSimilarity: median(pairs.map(({ similarity }) => similarity)),
    pairs: mostSimilar(
      pairs.map(({ pair, similarity }) => ({
        left: places.get(pair.leftFile) ?? 0,
        right: places.get(pair.rightFile) ?? 0,
        similarity,
      })),
    ),
  };
}

/** Whether the programs are so short that similarity tells nothing. */
export function isTooShort({ medianNodes }: Comparison): boolean {
  return medianNodes !== null && medianNodes < fewestNodes;
}

function mostSimilar(pairs: Comparison["pairs"]): Comparison["pairs"] {
  const told = new Map<number, number>();
  const kept: Comparison["pairs"] = [];
  for (const pair of pairs.toSorted((a, b) => b.similarity - a.similarity)) {
    if (pair.similarity === 0 || kept.length === mostPairs) break;
    const [left, right] = [told.get(pair.left) ?? 0, told.get(pair.right) ?? 0];
    if (Math.max(left, right) === mostPairsOfOne) continue;
    told.set(pair.left, left + 1).set(pair.right, right + 1);
    kept.push(pair);
  }
  return kept;
}

/** Lines from `from` to `to`, both from 1, that two programs have in common. */
const linesSchema = z.object({ from: z.int(), to: z.int() });
export const matchSchema = z.object({
  similarity: z.number(),
  parts: z.array(z.object({ left: linesSchema, right: linesSchema })),
});
export type Match = z.infer<typeof matchSchema>;

/**
 * Which lines two programs have in common, in the order of the left one.
 *
 * @returns null when one of them cannot be read.
 */
export function matchPrograms(starter: string, left: string, right: string): Match | null {
  const files = [readProgram(left), readProgram(right)] as const;
  if (files[0] === null || files[1] === null) return null;
  const index = openIndex(readProgram(starter), [files[0], files[1]]);
  const pair = index.getPair(files[0], files[1]);
  return {
    similarity: similarityOf(pair, countOwn(index)),
    parts: pair.buildFragments().map(({ leftSelection, rightSelection }) => ({
      left: { from: leftSelection.startRow + 1, to: leftSelection.endRow + 1 },
      right: { from: rightSelection.startRow + 1, to: rightSelection.endRow + 1 },
    })),
  };
}

function openIndex(starter: TokenizedFile | null, files: TokenizedFile[]): FingerprintIndex {
  const index = new FingerprintIndex(nodesInPrint, printsInWindow);
  index.addFiles(files);
  // After the files: of those that come later the library takes nothing away.
  if (starter !== null) index.addIgnoredFile(starter);
  return index;
}

/** How many fingerprints each file has that are not the starter's. */
function countOwn(index: FingerprintIndex): Map<TokenizedFile, number> {
  const entries = index.entries();
  return new Map(
    entries.map(({ file, shared }) => [
      file,
      [...shared].reduce((count, print) => count + print.occurrencesOf(file).length, 0),
    ]),
  );
}

/**
 * Fingerprints of both programs that the other one has too, as a share of all their own. The library's figure
 * takes what is ignored in the left program for what is in the right one.
 */
function similarityOf(pair: Pair, own: Map<TokenizedFile, number>): number {
  const total = (own.get(pair.leftFile) ?? 0) + (own.get(pair.rightFile) ?? 0);
  return total === 0 ? 0 : pair.overlap / total;
}
