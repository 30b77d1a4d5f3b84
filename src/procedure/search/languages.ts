import type {Locale} from '../locale.ts';
import type {Language} from './language.ts';
import {language as danish} from './languages/da.ts';
import {language as german} from './languages/de.ts';
import {language as english} from './languages/en.ts';

/** All of them, for the build; a page loads its own alone. */
export const languages = {en: english, da: danish, de: german} satisfies Record<Locale, Language>;
