import { setFlagsFromString } from "node:v8";

// Imports make much short-lived data. Without this the heap grows to several times what is in use
// before it is tidied; the work takes no longer so.
setFlagsFromString("--heap-growing-percent=40");
