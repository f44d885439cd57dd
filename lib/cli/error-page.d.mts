import type { IncomingMessage, ServerResponse } from "node:http";

export function whenPageFails(
  response: ServerResponse,
  pages: Readonly<Record<number, Buffer>>,
  readNearest: () => Promise<string | null>,
): void;
export function missingAddress(address: string): string | null;
export function readMissingPage(port: number, address: string): Promise<string | null>;
export function isReadable(address?: string): boolean;
export function refuseAddress(
  request: IncomingMessage,
  response: ServerResponse,
  page: Buffer,
): ServerResponse;
