/** A district the region has, as rows of a file are joined to it. */
export interface KnownDistrict {
  level: string;
  /** Official key; unique within the level. */
  key: string;
  name: string;
  /** Key and name of the district around it; null where none is known. */
  parentKey: string | null;
  parentName: string | null;
}
