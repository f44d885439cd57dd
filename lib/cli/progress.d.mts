export function step<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result>;
