/** What the portal is called at the municipality's sign-in service, and how it proves it. */
export const SERVICE_CLIENT = { id: "praxisnah", secret: "a secret of the tests, long enough" };

/** What people of the municipality call it. */
export const SERVICE_NAME = "Stadt-Login";

/** Somebody whose mail address the service did not check. */
export const UNCHECKED = "unchecked@example.org";
