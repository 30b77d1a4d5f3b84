import type {Answers} from '../condition.ts';
import type {Customer} from '../customer/customer.ts';
import type {ChecklistSource} from './source.ts';
import type {ChecklistWords} from './words.ts';

/** What a sheet is asked for beside the procedure. */
export interface ChecklistRequest {
  /** Nobody: lines to write on stand where values would. */
  readonly customer?: Customer | undefined;
  readonly answers: Answers;
  /** With the detail of each step; commands only else. */
  readonly full?: boolean;
  /** In large print. */
  readonly large?: boolean;
  readonly ticket?: string | undefined;
  readonly technician?: string | undefined;
}

/** What every part of one sheet is made with. */
export interface Setting extends ChecklistRequest {
  readonly source: ChecklistSource;
  readonly words: ChecklistWords;
  /** The numbers of the steps of this variant, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}
