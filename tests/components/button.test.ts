import { expect, test } from "vitest";
import { buttonClass } from "#components/ui/button.tsx";

test("the words on a button can be read at every moment of its becoming another kind", () => {
  for (const kind of ["primary", "secondary", "quiet", "danger"] as const)
    expect(buttonClass(kind)).not.toContain("transition");
});
