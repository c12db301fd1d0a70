import { readArguments } from "#bin/gradus/arguments.ts";
import { WrongUse } from "#bin/gradus/wrong-use.ts";
import { writeSkeleton } from "#exercises/new/write-skeleton.ts";

/** `gradus exercises new <module>/<id>`. @returns 0 when the folder was written */
export async function exercisesNew(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  if (positionals.length !== 1) throw new WrongUse("name one exercise as <module>/<id>");
  const skeleton = await writeSkeleton(positionals[0]);
  if ("refused" in skeleton) throw new WrongUse(skeleton.refused);
  for (const file of skeleton.written) console.log(file);
  return 0;
}
