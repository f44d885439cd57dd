/** What a general enquiry can be about, so that the right office reads it. */
export const enquiryTopics = [
  "settling",
  "practices",
  "care",
  "events",
  "data",
  "network",
  "other",
] as const;

export type EnquiryTopic = (typeof enquiryTopics)[number];
