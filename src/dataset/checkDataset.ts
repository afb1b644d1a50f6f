import { checkConflicts } from './checks/checkConflicts';
import { CheckContext } from './checks/checkContext';
import { checkFacts } from './checks/checkFacts';
import { checkIds } from './checks/checkIds';
import { checkLineage } from './checks/checkLineage';
import { checkPlaces } from './checks/checkPlaces';
import { checkConcepts, checkDocuments, checkPeriods, checkUnits } from './checks/checkRegisters';
import { checkSystems } from './checks/checkSystems';
import { checkTexts } from './checks/checkTexts';
import { checkVersions } from './checks/checkVersions';
import type { Dataset } from './dataset';
import type { Problem } from './problem';

/** Everything that the records say of each other, in one run: the form of each has been seen to by `parseDataset`. */
export function checkDataset(dataset: Dataset): Problem[] {
  const context = new CheckContext(dataset);
  checkIds(context);
  checkPlaces(context);
  checkPeriods(context);
  checkDocuments(context);
  checkUnits(context);
  checkConcepts(context);
  checkFacts(context);
  checkSystems(context);
  checkLineage(context);
  checkConflicts(context);
  checkTexts(context);
  checkVersions(context);
  return context.problems.list;
}
