/** A failure that the person who caused it can mend; its message is written for that person. */
export class UserError extends Error {
  override name = "UserError";
}
