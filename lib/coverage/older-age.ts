/** From this age on doctors count as near retirement; what is said of districts says it of them. */
export const OLDER_AGE = 60;
