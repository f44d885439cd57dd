import type { RecordEntry } from "@/lib/datasets/record-payload";

/** What a file of another standard becomes, by kind of dataset. */
export interface ExchangeRecords {
  partners: RecordEntry[];
  places: RecordEntry[];
  practices: RecordEntry[];
}

export const exchangeKinds = ["partners", "places", "practices"] as const;
