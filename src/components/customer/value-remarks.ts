import {translate} from '@docusaurus/Translate';
import type {Cleaning, ValueType, ValueWarning} from '@site/src/procedure/customer/value-fault.ts';

/** What was put right in a text. */
const cleanings = {
  'line-breaks': () => translate({id: 'trin.cleaning.lineBreaks', message: 'line breaks became spaces'}),
  'bidi-controls': () => translate({id: 'trin.cleaning.bidiControls', message: 'characters that turn the direction of writing removed'}),
  controls: () => translate({id: 'trin.cleaning.controls', message: 'control characters removed'}),
  'private-use': () => translate({id: 'trin.cleaning.privateUse', message: 'characters without a meaning removed'}),
  invisible: () => translate({id: 'trin.cleaning.invisible', message: 'invisible characters removed'}),
  normalised: () => translate({id: 'trin.cleaning.normalised', message: 'letters and their accents joined'}),
  'combining-marks': () => translate({id: 'trin.cleaning.combiningMarks', message: 'piled-up accents removed'}),
  spaces: () => translate({id: 'trin.cleaning.spaces', message: 'superfluous spaces removed'}),
  'lower-case': () => translate({id: 'trin.cleaning.lowerCase', message: 'written in lower case'}),
  'trailing-dot': () => translate({id: 'trin.cleaning.trailingDot', message: 'dot at the end removed'}),
  'zone-form': () => translate({id: 'trin.cleaning.zoneForm', message: 'written as the list of time zones has it'}),
  'guid-form': () => translate({id: 'trin.cleaning.guidForm', message: 'written in five groups'}),
  'url-form': () => translate({id: 'trin.cleaning.urlForm', message: 'written as browsers write it'}),
  'date-form': () => translate({id: 'trin.cleaning.dateForm', message: 'written as year, month and day'}),
  apostrophe: () => translate({id: 'trin.cleaning.apostrophe', message: 'protective apostrophe removed'}),
} satisfies Record<Cleaning, () => string>;

export function toCleaningText(cleaning: Cleaning): string {
  return cleanings[cleaning]();
}

type WarningTexts = {readonly [Id in ValueWarning['id']]: (warning: Extract<ValueWarning, {id: Id}>) => string};

const warnings: WarningTexts = {
  'mixed-scripts': ({word}) =>
    translate(
      {id: 'trin.valueWarning.mixedScripts', message: 'The word {word} mixes letters of two alphabets that look alike. Check where it comes from.'},
      {word},
    ),
  formula: () => translate({id: 'trin.valueWarning.formula', message: 'A spreadsheet would take this for a formula. Exports protect it.'}),
};

export function toWarningText<Id extends ValueWarning['id']>(warning: Extract<ValueWarning, {id: Id}> & {id: Id}): string {
  return warnings[warning.id](warning);
}

/** What kind of text is expected. */
const types = {
  text: () => translate({id: 'trin.valueType.text', message: 'Text'}),
  domain: () => translate({id: 'trin.valueType.domain', message: 'Domain'}),
  email: () => translate({id: 'trin.valueType.email', message: 'E-mail address'}),
  guid: () => translate({id: 'trin.valueType.guid', message: 'GUID'}),
  url: () => translate({id: 'trin.valueType.url', message: 'Web address'}),
  phone: () => translate({id: 'trin.valueType.phone', message: 'Phone number'}),
  date: () => translate({id: 'trin.valueType.date', message: 'Date'}),
  zone: () => translate({id: 'trin.valueType.zone', message: 'Time zone'}),
} satisfies Record<ValueType, () => string>;

export function toTypeText(type: ValueType): string {
  return types[type]();
}
