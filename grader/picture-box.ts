import type { PictureDrawing } from "#exercises/kit/picture.ts";
import type { Box, Outcome, Program } from "#grader/box.ts";
import { asValue } from "#grader/numbers.ts";
import { type Picture, pictureSchema } from "#lib/picture/picture.ts";
import type { Value } from "#lib/value.ts";

/**
 * A box that makes the calls of a picture too, and tells of them to nobody but the picture. They come after the
 * visible cases, as one more call of their group, and before the hidden ones: a program may remember what it
 * was called with, and what it returns to a picture is shown.
 *
 * @returns the box, and the picture as soon as it has run a program
 */
export function pictureBox(
  box: Box,
  drawing: PictureDrawing | null,
): { box: Box; picture(): Picture | null } {
  if (drawing === null) return { box, picture: () => null };
  let drawn: Picture | null = null;
  const run: Box["run"] = async (program, onCall = () => {}) => {
    const inputs = withCalls(program.inputs, drawing);
    const visible = program.calls.filter((call) => call.visible).length;
    // Fresh contexts are for cases that are run again.
    if (visible === 0 || program.contexts === "fresh") return box.run({ ...program, inputs }, onCall);
    const [{ group }] = program.calls;
    const added = drawing.calls.map((_, i) => ({ input: program.inputs.length + i, group, visible: true }));
    const calls = program.calls.toSpliced(visible, 0, ...added);
    const result = await box.run({ ...program, inputs, calls }, (done) =>
      onCall(done - Math.min(Math.max(done - visible, 0), added.length)),
    );
    if (result.kind !== "ran") return result;
    drawn = draw(drawing, result.outcomes.slice(visible, visible + added.length));
    return { ...result, outcomes: result.outcomes.toSpliced(visible, added.length) };
  };
  return { box: { run }, picture: () => drawn };
}

const knownInputs = new WeakMap<Program["inputs"], Program["inputs"]>();

/** The arguments of the cases and of the picture: the same array each time, since boxes keep them by identity. */
function withCalls(inputs: Program["inputs"], { calls }: PictureDrawing): Program["inputs"] {
  const known = knownInputs.get(inputs) ?? [...inputs, ...calls];
  knownInputs.set(inputs, known);
  return known;
}

/** Nothing that a student's values do to a drawing costs them their verdict. */
function draw(drawing: PictureDrawing, outcomes: readonly Outcome[]): Picture | null {
  const returned = outcomes.map(returnedValue).filter((value) => value !== null);
  if (returned.length < drawing.calls.length) return null;
  try {
    return pictureSchema.nullable().parse(drawing.draw(returned));
  } catch {
    return null;
  }
}

function returnedValue({ completion }: Outcome): Value | null {
  return completion.kind === "returned" ? asValue(completion.returned) : null;
}
