import type {Check} from '../reading.ts';
import {checkAdmonitions} from './adjacent-admonitions.ts';
import {checkAllowances} from './allowances.ts';
import {checkTerms} from './avoided-term.ts';
import {checkCharacters} from './characters.ts';
import {checkRemedies} from './check-without-trouble.ts';
import {checkCommands} from './commands.ts';
import {checkConditions} from './conditions.ts';
import {checkDirectives} from './directives.ts';
import {checkDuplicateIds} from './duplicate-id.ts';
import {checkLabels} from './labels.ts';
import {checkLanes} from './lanes.ts';
import {checkLateWarnings} from './late-warning.ts';
import {checkPhases} from './missing-phase.ts';
import {checkOrder} from './order.ts';
import {checkRoles} from './role-never-revoked.ts';
import {checkSecrets} from './secret-in-text.ts';
import {checkStepContent} from './step-content.ts';
import {checkTimes} from './time-without-zone.ts';
import {checkTimeZones} from './unknown-time-zone.ts';
import {checkDomains} from './unreserved-domain.ts';
import {checkVariants} from './variants.ts';
import {checkVocabularyKeys} from './vocabulary-keys.ts';
import {checkOptional, checkStepNumbers} from './words.ts';

/** What a schema cannot say of a page. */
export const checks: readonly Check[] = [
  checkAdmonitions,
  checkAllowances,
  checkCharacters,
  checkCommands,
  checkConditions,
  checkDirectives,
  checkDomains,
  checkDuplicateIds,
  checkLabels,
  checkLanes,
  checkLateWarnings,
  checkOptional,
  checkOrder,
  checkPhases,
  checkRemedies,
  checkRoles,
  checkSecrets,
  checkStepContent,
  checkStepNumbers,
  checkTerms,
  checkTimes,
  checkTimeZones,
  checkVariants,
  checkVocabularyKeys,
];
