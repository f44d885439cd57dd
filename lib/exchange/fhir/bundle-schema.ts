import { z } from "zod";

/** The part of a bundle that is promised to readers of open data; FHIR R4 itself says the rest. */
export const practiceBundleSchema = z
  .object({
    resourceType: z.literal("Bundle"),
    id: z.string(),
    language: z.string(),
    type: z.literal("collection"),
    link: z.array(z.object({ relation: z.string(), url: z.string() })).optional(),
    entry: z
      .array(
        z.object({
          fullUrl: z.string(),
          resource: z
            .object({
              resourceType: z.enum(["Organization", "Location", "HealthcareService"]),
              id: z.string(),
            })
            .catchall(z.unknown()),
        }),
      )
      .optional(),
  })
  .meta({
    description:
      "A Bundle of FHIR R4 with an Organization, a Location and a HealthcareService for each practice; no persons.",
  });

const coding = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});
const concept = z.object({
  coding: z.array(coding).optional(),
  text: z.string().optional(),
  extension: z
    .array(
      z.object({
        url: z.string(),
        valueDecimal: z.number().optional(),
        valuePositiveInt: z.number().optional(),
      }),
    )
    .optional(),
});
const reference = z.object({ reference: z.string().optional() });
const telecom = z
  .array(z.object({ system: z.string().optional(), value: z.string().optional() }))
  .optional();
const address = z.object({
  line: z.array(z.string()).optional(),
  city: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.string().optional(),
});
const identifier = z
  .array(z.object({ system: z.string().optional(), value: z.string().optional() }))
  .optional();
const days = z.array(z.string()).optional();
const named = { id: z.string().optional(), identifier, name: z.string().optional(), telecom };
/** Members that say nothing about what a resource tells. */
const frame = {
  meta: z.unknown().optional(),
  language: z.unknown().optional(),
  text: z.unknown().optional(),
};

export const organizationSchema = z.object({
  ...frame,
  ...named,
  resourceType: z.literal("Organization"),
  active: z.unknown().optional(),
  type: z.unknown().optional(),
  address: z.array(address).optional(),
});

export const locationSchema = z.object({
  ...frame,
  ...named,
  resourceType: z.literal("Location"),
  status: z.string().optional(),
  mode: z.string().optional(),
  description: z.string().optional(),
  address: address.optional(),
  position: z.object({ longitude: z.number(), latitude: z.number() }).optional(),
  managingOrganization: reference.optional(),
  hoursOfOperation: z
    .array(
      z.object({
        daysOfWeek: days,
        allDay: z.boolean().optional(),
        openingTime: z.string().optional(),
        closingTime: z.string().optional(),
      }),
    )
    .optional(),
  availabilityExceptions: z.string().optional(),
});

export const healthcareServiceSchema = z.object({
  ...frame,
  ...named,
  resourceType: z.literal("HealthcareService"),
  active: z.boolean().optional(),
  providedBy: reference.optional(),
  location: z.array(reference).optional(),
  type: z.array(concept).optional(),
  specialty: z.array(concept).optional(),
  eligibility: z
    .array(z.object({ code: concept.optional(), comment: z.string().optional() }))
    .optional(),
  characteristic: z.array(concept).optional(),
  communication: z.array(concept).optional(),
  availableTime: z
    .array(
      z.object({
        daysOfWeek: days,
        allDay: z.boolean().optional(),
        availableStartTime: z.string().optional(),
        availableEndTime: z.string().optional(),
      }),
    )
    .optional(),
  notAvailable: z.unknown().optional(),
  availabilityExceptions: z.string().optional(),
});

export type FhirOrganization = z.infer<typeof organizationSchema>;
export type FhirLocation = z.infer<typeof locationSchema>;
export type FhirService = z.infer<typeof healthcareServiceSchema>;
export type FhirConcept = z.infer<typeof concept>;
