import { parseArgs } from "node:util";
import { benchLoad } from "#bin/bench/load.ts";

// `npm run bench:load [-- --url http://localhost:3000] [--submissions N] [--students N]`: a deadline, on a site that runs
// or on one that is started for it. Ends with 1 when a submission was lost.
const { values } = parseArgs({
  options: {
    url: { type: "string" },
    submissions: { type: "string", default: "2000" },
    students: { type: "string", default: "200" },
  },
});
const submissions = Number(values.submissions);
const students = Number(values.students);
const isWhole = await benchLoad({ url: values.url, submissions, students });
process.exit(isWhole ? 0 : 1);
