export function distrustForwarded(request: {
  headers: Record<string, unknown>;
  socket: { remoteAddress?: string | undefined };
}): void;
