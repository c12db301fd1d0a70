import { parseArgs } from "node:util";
import { benchGradebook } from "#bin/bench/gradebook.ts";
import { benchGrader } from "#bin/bench/grader.ts";
import { benchSite } from "#bin/bench/site.ts";

// `npm run bench [-- --grader | --site | --gradebook] [--count N]`: what a submission costs in the boxes and what it
// costs otherwise, in one run; the time from submit to verdict over HTTP, on a site that is started for it; and the
// table of grades of a large course. One of them, or all.
const { values } = parseArgs({
  options: {
    grader: { type: "boolean", default: false },
    site: { type: "boolean", default: false },
    gradebook: { type: "boolean", default: false },
    count: { type: "string", default: "100" },
  },
});
const all = !values.grader && !values.site && !values.gradebook;
if (all || values.grader) await benchGrader(Number(values.count));
if (all || values.site) await benchSite(undefined);
if (all || values.gradebook) await benchGradebook();
