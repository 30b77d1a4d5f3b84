import type {Locale} from '../locale.ts';
import type {Language} from './language.ts';
import {danish} from './languages/da.ts';
import {german} from './languages/de.ts';
import {english} from './languages/en.ts';

/** All of them, for the build; a page loads its own alone. */
export const languages = {en: english, da: danish, de: german} satisfies Record<Locale, Language>;
