import type {Paragraph} from 'mdast';
import {toText} from '../../../src/procedure/content.ts';
import {type Place, placeOf} from '../../../src/procedure/place.ts';
import type {Step} from '../../../src/procedure/step.ts';
import {type Diagnostic, diagnose, excerpt} from '../diagnose.ts';
import type {Directive} from '../directive.ts';
import {type Language, languages} from '../language.ts';
import type {Check} from '../reading.ts';
import {findOpening} from './command-opening.ts';
import {type CommandText, mark, toCommandText} from './command-text.ts';
import {findSecondAction, type Span} from './second-action.ts';

const maximumWords = 20;
/** What is longer is judged by its beginning: looking for a second action takes the longer the more of them there are. */
const maximumLength = 2000;

/** A command is one short sentence that says what to do. */
export const checkCommands: Check = ({steps, elements}) => {
  const directives = elements.filter(({name}) => name === 'step');
  return steps.flatMap((step, index) => {
    const directive = directives[index];
    const command = directive && commandOf(directive, step);
    return command ? [...checkLength(step), ...checkWords(toCommandText(command, directive.source), languages[directive.source.locale])] : [];
  });
};

function commandOf({children}: Directive, {command, places}: Step): Paragraph | undefined {
  if (command.length === 0 || !places.command) return undefined;
  const {line, column} = places.command;
  return children.filter((node) => node.type === 'paragraph').find(({position}) => position?.start.line === line && position.start.column === column);
}

function checkLength(step: Step): Diagnostic[] {
  const count = toText(step.command)
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return count > maximumWords ? [diagnose('long-command', placeOf(step, 'command'), {actual: count, expected: maximumWords})] : [];
}

function checkWords(command: CommandText, language: Language): Diagnostic[] {
  const text = command.text.trimEnd();
  const second = findSecondAction(text.slice(0, maximumLength), language);
  const opening = findOpening(text.slice(0, maximumLength), language);
  return [
    ...(second ? [diagnose('two-actions', ...shown(command, second))] : []),
    ...(opening ? [diagnose('unclear-command', ...shown(command, opening))] : []),
    ...(/\.[)\]"'”’“»«]*$/.test(text) ? [] : [diagnose('command-without-full-stop', command.placeOfLast(), {})]),
  ];
}

function shown({text, placeOf: placeOfPart}: CommandText, {start, end}: Span): [Place, {actual: string}] {
  return [placeOfPart(start, end), {actual: excerpt(text.slice(start, end).replaceAll(mark, '…'))}];
}
