/** The one list of functions that every template can use. */
import type { TemplateFunction } from '../template-function.ts';
import { CONDITION_FUNCTIONS } from './conditions.ts';
import { DATE_FUNCTIONS } from './dates.ts';
import { NUMBER_FUNCTIONS } from './numbers.ts';
import { STATE_FUNCTIONS } from './states.ts';
import { TEXT_FUNCTIONS } from './texts.ts';

/** In the order in which they are documented. */
export const TEMPLATE_FUNCTIONS: readonly TemplateFunction[] = [
  ...DATE_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...STATE_FUNCTIONS,
  ...CONDITION_FUNCTIONS,
];
