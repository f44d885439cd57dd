import "./modest-memory";
import { runCommandLine, tell } from "./command-line";
import { closeSession } from "./session";

const parameters = process.argv.slice(2);

// Warnings of libraries are for those who write programs.
if (!process.env.PRAXISNAH_TRACE) process.removeAllListeners("warning");

/** Whoever reads the output may stop before its end, as `head` does. */
process.stdout.on("error", () => process.exit());

// Without the process that started this one nobody waits for the result, even after kill -9.
process.once("disconnect", () => process.exit(1));
process.channel?.unref();

process.on("uncaughtException", (error) => {
  process.exit(tell(error, parameters));
});

process.exitCode = await runCommandLine(parameters);
await closeSession().catch(() => undefined);
