import type { IncomingMessage, ServerResponse } from "node:http";

export const GONE_ADDRESS: RegExp;

export function whenPageIsGone(
  request: IncomingMessage,
  response: ServerResponse,
  readPage: (address: string) => Promise<string | null>,
): void;

export function readGonePage(port: number, address: string): Promise<string | null>;
