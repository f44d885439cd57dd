/** Why the database that comes along cannot be used; worded for the terminal by the messages `cli.problem.*`. */
export type ServerProblemCode =
  "serverNotStarted" | "serverFolder" | "serverFolderClosed" | "serverAccount" | "serverPlatform";

/** The database that comes along cannot be used. The message is English. */
export class ServerProblem extends Error {
  override name = "ServerProblem";

  constructor(
    readonly code: ServerProblemCode,
    readonly values: Readonly<Record<string, string>>,
    message: string,
  ) {
    super(message);
  }
}
