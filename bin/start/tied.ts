import { spawn } from "node:child_process";
import { onParentGone } from "#bin/start/parent.ts";

// Runs a Node program that knows nothing of our pipes, and kills it and all that it started when the process that
// started this one is gone. This process has to lead a process group.
const program = spawn(process.execPath, process.argv.slice(2), { stdio: ["ignore", "inherit", "inherit"] });
program.once("exit", (code) => process.exit(code ?? 1));
onParentGone(() => process.kill(-process.pid, "SIGKILL"));
