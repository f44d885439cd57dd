interface TableForm {
  /** What one row is called, also in names of fields that refer to it. */
  one: string;
  /** Other names under which files and objects hold its rows. */
  also?: readonly string[];
  fields: string;
  /** Fields that the standard requires. */
  required: string;
}

/** The tables of HSDS 3 with their fields in the order of the standard's own examples. */
const FORMS = {
  organizations: {
    one: "organization",
    fields:
      "id name alternate_name description email website tax_status tax_id year_incorporated legal_status logo uri parent_organization_id",
    required: "id name description",
  },
  programs: {
    one: "program",
    fields: "id organization_id name alternate_name description",
    required: "id organization_id name description",
  },
  services: {
    one: "service",
    fields:
      "id organization_id program_id name alternate_name description url email status interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified",
    required: "id organization_id name status",
  },
  service_at_location: {
    one: "service_at_location",
    also: ["service_at_locations", "services_at_location"],
    fields: "id service_id location_id description",
    required: "id service_id location_id",
  },
  locations: {
    one: "location",
    fields:
      "id location_type url organization_id name alternate_name description transportation latitude longitude external_identifier external_identifier_type",
    required: "id location_type",
  },
  phones: {
    one: "phone",
    fields:
      "id location_id service_id organization_id contact_id service_at_location_id number extension type description",
    required: "id number",
  },
  contacts: {
    one: "contact",
    fields:
      "id organization_id service_id service_at_location_id location_id name title department email",
    required: "id",
  },
  addresses: {
    one: "address",
    also: ["addresss"],
    fields:
      "id location_id attention address_1 address_2 city region state_province postal_code country address_type",
    required: "id address_1 city state_province postal_code country address_type",
  },
  schedules: {
    one: "schedule",
    fields:
      "id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link attending_type notes",
    required: "id",
  },
  funding: {
    one: "funding",
    also: ["fundings"],
    fields: "id organization_id service_id source",
    required: "id",
  },
  service_areas: {
    one: "service_area",
    fields: "id service_id name description extent extent_type uri",
    required: "id",
  },
  required_documents: {
    one: "required_document",
    fields: "id service_id document uri",
    required: "id",
  },
  cost_options: {
    one: "cost_option",
    fields: "id service_id valid_from valid_to option currency amount amount_description",
    required: "id service_id",
  },
  languages: {
    one: "language",
    fields: "id service_id location_id phone_id name code note",
    required: "id",
  },
  accessibility: {
    one: "accessibility",
    also: ["accessibilitys", "accessibilities"],
    fields: "id location_id description details url",
    required: "id",
  },
  organization_identifiers: {
    one: "organization_identifier",
    fields: "id organization_id identifier_scheme identifier_type identifier",
    required: "id organization_id identifier_type identifier",
  },
  attributes: {
    one: "attribute",
    fields: "id link_id taxonomy_term_id link_type link_entity value",
    required: "id link_id taxonomy_term_id link_type link_entity",
  },
  taxonomy_terms: {
    one: "taxonomy_term",
    fields: "id code name description parent_id taxonomy language taxonomy_id term_uri",
    required: "id name description",
  },
  taxonomies: {
    one: "taxonomy",
    also: ["taxonomys"],
    fields: "id name description uri version",
    required: "id name description",
  },
  metadata: {
    one: "metadata",
    fields:
      "id resource_id resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by",
    required: "id resource_id resource_type",
  },
  meta_table_descriptions: {
    one: "meta_table_description",
    fields: "id name language character_set",
    required: "id",
  },
} as const satisfies Record<string, TableForm>;

export type HsdsTable = keyof typeof FORMS;

const isTable = (name: string): name is HsdsTable => Object.hasOwn(FORMS, name);

export const hsdsTables: readonly HsdsTable[] = Object.keys(FORMS).filter(isTable);

const FORM_OF: Readonly<Record<HsdsTable, TableForm>> = FORMS;

const TABLE_OF_NAME = new Map(
  hsdsTables.flatMap((table) => {
    const { one, also = [] } = FORM_OF[table];
    return [table, one, ...also].map((name) => [name, table] as const);
  }),
);

/**
 * The table that a file or a member of an object holds; null for other names.
 *
 * @example hsdsTableOf("services.csv") // "services"
 */
export function hsdsTableOf(name: string): HsdsTable | null {
  const own = name.toLowerCase().replace(/\.(?:csv|json)$/, "");
  return TABLE_OF_NAME.get(own) ?? null;
}

/** @example rowNameOf("services") // "service" */
export function rowNameOf(table: HsdsTable): string {
  return FORM_OF[table].one;
}

/** The fields of a table in the order of the standard. */
export function fieldsOfTable(table: HsdsTable): readonly string[] {
  return FORM_OF[table].fields.split(" ");
}

/** The fields that a row of a table has to have. */
export function requiredFieldsOf(table: HsdsTable): readonly string[] {
  return FORM_OF[table].required.split(" ");
}

const TARGET_OF_FIELD = new Map<string, HsdsTable>([
  ...hsdsTables.map((table) => [`${FORM_OF[table].one}_id`, table] as const),
  ["parent_organization_id", "organizations"],
  ["parent_id", "taxonomy_terms"],
]);

/**
 * The table that a field refers to; null for fields that refer to none, or to any.
 *
 * @example referredTable("parent_organization_id") // "organizations"
 */
export function referredTable(field: string): HsdsTable | null {
  return TARGET_OF_FIELD.get(field) ?? null;
}

/** Fields that tie rows together, and say nothing of their own. */
export function isTie(field: string): boolean {
  return (
    ["id", "link_id", "link_entity", "resource_id", "resource_type"].includes(field) ||
    TARGET_OF_FIELD.has(field)
  );
}

/** Names and addresses of people, who have no place in a directory of organisations. */
const PERSONAL: Readonly<Partial<Record<HsdsTable, readonly string[]>>> = {
  contacts: ["name", "email"],
  addresses: ["attention"],
  services: ["assurer_email"],
  metadata: ["updated_by"],
};

/** Whether a field tells who a person is; such fields are neither stored nor written. */
export function isPersonal(table: HsdsTable, field: string): boolean {
  return PERSONAL[table]?.includes(field) ?? false;
}
