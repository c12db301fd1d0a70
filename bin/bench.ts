import { parseArgs } from "node:util";
import { benchGrader } from "#bin/bench/grader.ts";
import { benchSite } from "#bin/bench/site.ts";

// `npm run bench [-- --grader | --site] [--count N]`: what a submission costs in the boxes and what it costs otherwise,
// in one run; then the time from submit to verdict over HTTP, on a site that is started for it.
const { values } = parseArgs({
  options: {
    grader: { type: "boolean", default: false },
    site: { type: "boolean", default: false },
    count: { type: "string", default: "100" },
  },
});
if (!values.site) await benchGrader(Number(values.count));
if (!values.grader) await benchSite(undefined);
