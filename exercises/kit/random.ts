import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A source of numbers that is the same for the same seed, on every machine and in every process. */
export type Random = {
  /** Uniform on [low, high). */
  uniform(low: number, high: number): number;
  /** A whole number from low to high, both included. */
  integer(low: number, high: number): number;
  /** One of the items, each as likely; there must be one. */
  pick<Item>(items: readonly Item[]): Item;
  /** Normal with the given mean and standard deviation. */
  normal(mean: number, deviation: number): number;
  /** 1 with the given probability, else 0. */
  bernoulli(probability: number): number;
  /** A new array of the same items in a random order. */
  shuffle<Item>(items: readonly Item[]): Item[];
};

export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const uniform = (low: number, high: number) => low + (high - low) * uniformFloat64(generator);
  const integer = (low: number, high: number) => Math.floor(uniform(low, high + 1));
  return {
    uniform,
    integer,
    pick: (items) => items[integer(0, items.length - 1)],
    // Box and Muller, "A note on the generation of random normal deviates", 1958; 1 - u is never 0.
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - uniform(0, 1))) * Math.cos(2 * Math.PI * uniform(0, 1)),
    bernoulli: (probability) => (uniform(0, 1) < probability ? 1 : 0),
    // Fisher and Yates, from the last place to the first.
    shuffle: (items) => {
      const shuffled = [...items];
      for (let i = shuffled.length - 1; i > 0; i -= 1) {
        const j = Math.floor(uniform(0, i + 1));
        [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
      }
      return shuffled;
    },
  };
}
