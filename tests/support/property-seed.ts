import fc from "fast-check";

// The same examples in every run, so that a green run stays green; PROPERTY_SEED=any looks further.
const { PROPERTY_SEED: wanted = "20261122" } = process.env;
if (wanted !== "any") fc.configureGlobal({ seed: Number(wanted) });
