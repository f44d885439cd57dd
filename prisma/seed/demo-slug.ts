/** The regions that can be looked at before anybody has data of their own. */
export const DEMO_SLUGS = ["chemnitz", "lichtenberg"] as const;

export type DemoSlug = (typeof DEMO_SLUGS)[number];
