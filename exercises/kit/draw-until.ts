/**
 * Draws again until the numbers suit: the mean is a whole number, or a usual mistake gives another answer.
 *
 * @throws when a thousand draws do not suit, which is a bug of the question
 */
export function drawUntil<Drawn>(draw: () => Drawn, suits: (drawn: Drawn) => boolean): Drawn {
  for (let draws = 0; draws < 1000; draws += 1) {
    const drawn = draw();
    if (suits(drawn)) return drawn;
  }
  throw new Error("A thousand draws of a variant, and none suits");
}
