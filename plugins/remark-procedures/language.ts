import type {Locale} from '../../src/procedure/locale.ts';
import {danish} from './languages/danish.ts';
import {english} from './languages/english.ts';
import {german} from './languages/german.ts';

/** What rules about words know of a language. Patterns that look for a place in a text have the flag `g`. */
export interface Language extends CommandWords, SecondActionWords, LabelWords {
  /** Says that a step, or a part of it, can be left out; not that a thing has that name. */
  readonly optional: RegExp;
  readonly stepNumber: RegExp;
  /** Clock times beside `20:00`. */
  readonly time: RegExp;
  /** Ends the words before a name that is spoken of, not used: one that was in use once, or that somebody else uses. */
  readonly naming: RegExp;
}

/** How a command begins. */
interface CommandWords {
  /** Verbs that begin a command or a second action, in lower case. */
  readonly imperatives: ReadonlySet<string>;
  /** Begins a command with where to do it. */
  readonly where: RegExp;
  /** Begins a sentence that is no command: articles, pronouns, conditions. */
  readonly noCommand: RegExp;
  /** Ends a first word that is a noun when it is none of the imperatives. */
  readonly noun?: RegExp;
  /** Behind the first word: the sentence states something. */
  readonly states: RegExp;
  /** A first word that is a noun as well is one here. */
  readonly asNoun?: RegExp;
  /** The imperatives of which a word may be the third person. */
  readonly toImperatives?: (word: string) => readonly string[];
  readonly infinitives?: Infinitives;
}

/** How a command ends in its verb, where the language writes commands so. */
export interface Infinitives {
  /** Of a verb that technicians use. */
  readonly isKnown: (word: string) => boolean;
  /** Ends a sentence in what has the form of one. */
  readonly ending: RegExp;
  /** In a sentence that ends so and is no command: who does it, or that somebody must. */
  readonly statement: RegExp;
  /** A verb, captured, and what joins another to it. */
  readonly joined: RegExp;
  /** Ends what stands before a verb that belongs to a clause. */
  readonly inClause: RegExp;
}

/** How a command goes on to a second action. */
interface SecondActionWords {
  /** Of the imperatives those that are nouns or adjectives as well: an action only before what it is done to. */
  readonly alsoNouns: ReadonlySet<string>;
  /** Stands before a second verb, or a second label; captures that and the word behind it. */
  readonly joiner: RegExp;
  /** A joiner that leaves a clause behind. */
  readonly thenJoiner: RegExp;
  /** Words before the verb of a further sentence. */
  readonly sequence: ReadonlySet<string>;
  /** Two words, the first a verb: an action whatever else the first may be. */
  readonly surelyAction: RegExp;
  /** Begins what an action is done to. */
  readonly object: RegExp;
  /** Begins a clause in which `and` joins something else. */
  readonly clause: RegExp;
  /** Before a verb that says what for, or what somebody else is to do; captures the verb and the word behind it. */
  readonly purpose?: RegExp;
  /** Two verbs that are one action. */
  readonly idiom: RegExp;
  /** Begins a further sentence that asks for nothing to be done. */
  readonly remark: RegExp;
}

/** What stands around a label of a console. */
interface LabelWords {
  /** Ends the words before a label: a verb, or a noun for a part of a console. */
  readonly beforeLabel: RegExp;
  /** Ends the words before a label or the name of a product. */
  readonly beforePlace: RegExp;
  /** Ends the words before a label or a key of the keyboard. */
  readonly beforeKey: RegExp;
  /** Begins the words behind a label. */
  readonly afterLabel: RegExp;
  /** Stands between two labels. */
  readonly betweenLabels: RegExp;
}

export const languages = {en: english, da: danish, de: german} satisfies Record<Locale, Language>;
