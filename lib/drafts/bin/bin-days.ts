/** For how many days something lies in the bin. */
export const BIN_DAYS = 30;

/** What was put into the bin before this moment is gone for good. */
export function binnedBefore(now: Date): Date {
  return new Date(now.getTime() - BIN_DAYS * 86_400_000);
}
