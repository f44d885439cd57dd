import type { ServerResponse } from "node:http";

export function whenPageFails(
  response: ServerResponse,
  pages: Readonly<Record<number, Buffer>>,
  readNearest: () => Promise<string | null>,
): void;
export function missingAddress(address: string): string | null;
export function readMissingPage(port: number, address: string): Promise<string | null>;
