import type { IncomingMessage, ServerResponse } from "node:http";

export class KeptSearches {
  constructor(now?: () => number);
  answers(request: IncomingMessage, response: ServerResponse): boolean;
}
