/** The slug of the GPs' group in each language: the group that stands for a region as a whole. */
export const GP_SLUGS = { de: "hausaerzte", en: "general-practitioners" } as const;
