import { getCatalogue } from "./operations/catalogue";
import { getCoverage } from "./operations/coverage";
import { listDatasets } from "./operations/datasets";
import { getDirectory } from "./operations/directory";
import { listDistricts } from "./operations/districts";
import { listGroups } from "./operations/groups";
import { listLivingConditions } from "./operations/living-conditions";
import { listOfficialFigures } from "./operations/official-figures";
import { listPopulation } from "./operations/population";
import { listPracticeCounts } from "./operations/practice-counts";
import { listPractices } from "./operations/practices";
import { getRegion } from "./operations/region";
import { listRegions } from "./operations/regions";
import { getStart } from "./operations/start";
import type { PortalOperation, RegionOperation } from "./operation";

export const portalOperations: readonly PortalOperation[] = [
  getStart,
  listRegions,
  listGroups,
  getCatalogue,
];

export const regionOperations: readonly RegionOperation[] = [
  getRegion,
  listDistricts,
  listPopulation,
  getCoverage,
  listPractices,
  getDirectory,
  listPracticeCounts,
  listOfficialFigures,
  listLivingConditions,
  listDatasets,
];
