import { jobsElsewhere } from "./jobs-elsewhere";
import { jobsInHospitals } from "./jobs-in-hospitals";

export function jobs(today: string) {
  return [...jobsInHospitals(today), ...jobsElsewhere(today)];
}
