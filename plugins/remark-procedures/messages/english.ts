/** What the checker says, in English. The words in braces are data that a diagnostic brings, or example text where it brings none. */
export const english = {
  /** By rule: what stands there and what was expected; what to do. */
  rules: {
    // Files
    'unreadable-file': {
      message: 'The file is not readable text: {reason}',
      advice: 'Save it as UTF-8 text, or take it out of the folder.',
    },
    'huge-file': {
      message: 'The file has {actual} bytes, expected at most {expected}',
      advice: 'Split the procedure, and keep pictures and logs in files of their own.',
    },
    'no-procedures': {
      message: 'There is no procedure in `{folder}`, expected at least one `.mdx` file',
      advice: 'Write the first one with `npm run new`.',
    },
    'unknown-file': {
      message: 'There is no file `{actual}`',
      advice: 'Check the name; it counts from the root of the project.',
    },
    'duplicate-procedure': {
      message: 'The procedure id `{actual}` is taken already, in {first}',
      advice: 'Give one of the two procedures another id.',
    },

    // Front matter and vocabulary
    'malformed-yaml': {
      message: 'The YAML cannot be read here: {reason}',
      advice: 'Mend the line. A value with a colon, a hash or a bracket needs quotes around it.',
    },
    'missing-front-matter': {
      message: 'The procedure has no front matter, expected {expected} between two lines of `---`',
      advice: 'Begin the file with front matter; `npm run new` writes one.',
    },
    'missing-key': {
      message: 'The key `{missing}` is missing {parent}',
      advice: 'Add the key.',
    },
    'unknown-key': {
      message: 'Unexpected key `{actual}` {parent}, expected {expected}',
      advice: 'Correct the key, or take the line out.',
    },
    'malformed-value': {
      message: 'Unexpected value `{actual}` of `{key}`, expected {expected}',
      advice: 'Change the value.',
    },
    'missing-vocabulary': {
      message: 'The vocabulary file `{file}` is missing',
      advice: 'Create it; `{}` is enough for a vocabulary without entries.',
    },

    // Syntax
    'mdx-syntax': {
      message: 'MDX cannot read this: {reason}',
      advice: 'Put a backslash before `<` or `{` where it is text, or close the tag or brace.',
    },
    'malformed-directive': {
      message: 'The directive `{actual}` cannot be read: {reason}',
      advice: 'Write it as `::name[Label]{key="value"}` on one line, with nothing before, between or after its parts.',
    },
    'unclosed-fence': {
      message: 'The fence of `{actual}` is never closed, expected a line `{fence}`',
      advice: 'Close the directive with as many colons as it was opened with.',
    },
    'misnested-fence': {
      message: 'The fence of `{actual}` is as long as that of `{outer}` around it, which closes first',
      advice: 'Give the outer directive more colons than any directive inside it.',
    },
    'stray-fence': {
      message: 'This fence `{actual}` closes nothing',
      advice: 'Take it out, or give the directive that it should close a longer fence than those inside it.',
    },
    'wrong-form': {
      message: 'Unexpected form `{actual}`, expected {expected}',
      advice: 'Change the number of colons. A fence needs a closing line, the others have none.',
    },
    'missing-label': {
      message: 'The directive `{actual}` has no label',
      advice: 'Write the text in brackets right behind the name: `{actual}[Text]`. A colon that begins no directive needs a backslash before it.',
    },
    'unclosed-label': {
      message: 'The label of `{actual}` is never closed',
      advice: 'Add the `]`. A bracket that belongs to the label needs a backslash before it.',
    },
    'unexpected-label': {
      message: 'Unexpected label `{actual}` on `{directive}`',
      advice: 'Move the text into the lines of the directive.',
    },
    'unknown-directive': {
      message: 'Unexpected directive `{actual}`, expected {expected}',
      advice: 'Correct the name.',
    },
    'misplaced-directive': {
      message: '`{actual}` cannot stand here, expected it {expected}',
      advice: 'Move it.',
    },
    'repeated-directive': {
      message: 'A second `{actual}` in the same step',
      advice: 'Bring both together in one.',
    },
    'empty-directive': {
      message: '`{actual}` is empty, expected text in it',
      advice: 'Write what the reader must know, or take the directive out.',
    },
    'unknown-attribute': {
      message: 'Unexpected attribute `{actual}` on `{directive}`, expected {expected}',
      advice: 'Correct the name, or take the attribute out.',
    },
    'duplicate-attribute': {
      message: 'The attribute `{actual}` is written twice',
      advice: 'Keep one of the two.',
    },
    'missing-attribute': {
      message: '`{directive}` has no `{missing}`',
      advice: 'Add the attribute.',
    },
    'malformed-attribute': {
      message: 'Unexpected value `{actual}` of `{attribute}`, expected {expected}',
      advice: 'Change the value.',
    },

    // Ids
    'missing-id': {
      message: '`{directive}` has no id',
      advice: 'Add `#` and a name that will never change, such as `{#create-group}`.',
    },
    'malformed-id': {
      message: 'Unexpected id `{actual}`, expected lower-case letters, digits and single hyphens, beginning with a letter',
      advice: 'Write it like `create-group`.',
    },
    'duplicate-id': {
      message: 'The id `{actual}` is taken already, {first}',
      advice: 'Choose another id. A heading takes the id that its words make.',
    },

    // Steps
    'unknown-step-kind': {
      message: 'Unexpected step kind `{actual}`, expected {expected}',
      advice: 'Change the word after `kind=`.',
    },
    'unknown-requirement-kind': {
      message: 'Unexpected requirement kind `{actual}`, expected {expected}',
      advice: 'Change the word after `kind=`.',
    },
    'missing-command': {
      message: 'The step does not begin with a paragraph that says what to do',
      advice: 'Begin with one sentence in the imperative. Only an admonition may stand before it.',
    },
    'missing-statement': {
      message: 'The requirement does not begin with a paragraph that says what must hold',
      advice: 'Begin with one sentence.',
    },
    'form-without-fields': {
      message: 'The form has no field',
      advice: 'Add a line `::field[Label]{value="…"}` for each box, or take `kind="form"` away.',
    },
    'field-without-source': {
      message: 'The field `{label}` does not say what goes into it, expected one of {expected}',
      advice: 'Add one of them.',
    },
    'field-with-two-sources': {
      message: 'The field `{label}` has {actual}, expected one of them',
      advice: 'Keep one.',
    },
    'too-few-options': {
      message: 'The choice has {actual} options, expected two or more',
      advice: 'Add `:::option[Label]{#id}` for each way to go on, or make it another kind of step.',
    },
    'check-without-expect': {
      message: 'The check does not say what to expect',
      advice: 'Add `:::expect` with what the technician sees when all is well.',
    },
    'wait-without-time': {
      message: 'The wait has {actual}, expected either `for` or `until`',
      advice: 'Write `for="24h"` or `until="20:00 Europe/Copenhagen"`.',
    },
    'unknown-time-zone': {
      message: 'Unexpected time zone `{actual}`, expected an IANA name such as `Europe/Copenhagen`, or `UTC`',
      advice: 'Name the zone by its region and city.',
    },
    'record-without-variable': {
      message: 'The record does not say which value is written down',
      advice: 'Add `var` with a key of `docs/_shared/variables.yml`.',
    },
    'sign-in-without-console': {
      message: 'The sign-in does not say where',
      advice: 'Add `console` with a key of `docs/_shared/consoles.yml`.',
    },
    'sign-in-without-account': {
      message: 'The sign-in does not say as whom',
      advice: 'Add `as` with a key of `docs/_shared/accounts.yml`.',
    },
    'missing-lane': {
      message: 'The first step {variant}does not name `{missing}`',
      advice: 'Say on the first step which console one works in and which account one is signed in with.',
    },
    'account-change-without-sign-in': {
      message: 'The account changes from `{before}` to `{actual}` without a sign-in',
      advice: 'Make it a step of kind `sign-in`, or put one before it.',
    },
    'heading-in-step': {
      message: 'A heading stands inside a step',
      advice: 'Move it between the steps, where it begins a phase.',
    },
    'deep-list': {
      message: 'The list is nested {actual} deep, expected one list in a list at most',
      advice: 'Make the sub-steps steps of their own.',
    },
    'irreversible-before-warning': {
      message: 'The warning stands after the command of an irreversible step',
      advice: 'Move it before the command: what is read too late is not read.',
    },
    'late-warning': {
      message: 'The warning stands after the command that it protects',
      advice: 'Move it before the command.',
    },
    'role-never-revoked': {
      message: 'The role `{actual}` is granted and {variant}never taken back',
      advice: 'Add a later step with `revokes`, or say why the role stays with `keeps="reason"`.',
    },
    'check-without-trouble': {
      message: 'The check does not say what to do when it fails',
      advice: 'Add `:::trouble[Symptom]` with the remedy.',
    },

    // The procedure as a whole
    'late-requirement': {
      message: 'The requirement stands after the first step',
      advice: 'Move it before the first step: work must not start without it.',
    },
    'missing-outcome': {
      message: 'The procedure has no outcome',
      advice: 'End it with `::::outcome{#id}`: what is true now, and how to verify it.',
    },
    'outcome-not-last': {
      message: 'There is more after the outcome',
      advice: 'Move it before the outcome; only comments may follow.',
    },
    'missing-step': {
      message: 'The procedure has no step',
      advice: 'Add `::::step{#id console="…" as="…"}`.',
    },
    'too-many-variants': {
      message: 'The questions make {actual} variants, expected at most {expected}',
      advice: 'Ask fewer questions, or split the procedure.',
    },
    'unknown-question': {
      message: 'Unexpected question `{actual}`, expected {expected}',
      advice: 'Use a question of the front matter, or add it there.',
    },
    'unknown-answer': {
      message: 'Unexpected answer `{actual}` to `{question}`, expected {expected}',
      advice: 'Use an answer of the front matter, or add it there.',
    },
    'variant-without-steps': {
      message: 'The variant {actual} has no step',
      advice: 'Add a step for it, or take the answer out.',
    },
    'variant-without-outcome': {
      message: 'The variant {actual} has no outcome',
      advice: 'Add an outcome for it, or widen the `when` of one.',
    },
    'on-no-variant': {
      message: 'No variant shows this: `{actual}` never holds',
      advice: 'Change `when`. A space means "and", a comma "or".',
    },
    'missing-phase': {
      message: '{actual} steps without a phase, expected at most {expected}',
      advice: 'Divide them with `## Headings`.',
    },
    'overdue-review': {
      message: 'The procedure should have been reviewed by {actual}',
      advice: "Read it beside the vendor's console, then set `reviewed` and `reviewBy` anew.",
    },

    // Vocabulary and includes
    'unknown-vocabulary-key': {
      message: 'Unexpected {vocabulary} `{actual}`, expected {expected}',
      advice: 'Correct the key, or add it to `docs/_shared/{file}`.',
    },
    'undeclared-variable': {
      message: 'The variable `{actual}` is not declared, expected {expected}',
      advice: 'Correct the key, or declare it in `docs/_shared/variables.yml`.',
    },
    'unused-vocabulary-key': {
      message: 'Nothing uses {vocabulary} `{actual}`',
      advice: 'Take it out, or use it.',
    },
    'missing-include': {
      message: 'There is no file `{actual}` to include',
      advice: 'Write the path from the content root, such as `/_shared/steps/sign-in.mdx`.',
    },
    'self-include': {
      message: 'The file `{actual}` includes itself',
      advice: 'Take the include out.',
    },
    'nested-include': {
      message: 'An included file includes `{actual}`',
      advice: 'Include both files from the procedure.',
    },
    'repeated-include': {
      message: 'The file `{actual}` is included twice',
      advice: 'Take one of the two out: its ids can be in a procedure only once.',
    },
    'front-matter-in-include': {
      message: 'The included file has front matter',
      advice: 'Take it out: shared steps belong to the procedure that includes them.',
    },

    // Strings of the site
    'malformed-json': {
      message: 'The JSON cannot be read here, expected {expected}',
      advice: 'Mend the entry. JSON has double quotes around keys and texts, a comma between two entries and none behind the last.',
    },
    'missing-ui-string': {
      message: 'The text `{missing}` is missing, in English `{english}`, which {file} shows',
      advice: 'Add the key, with the text in this language as its `message`.',
    },
    'unknown-ui-string': {
      message: 'The site shows no text `{actual}`',
      advice: 'Correct the key, or take it out.',
    },
    'differing-placeholders': {
      message: 'The text `{key}` has {actual}, expected {expected}',
      advice: 'Keep the words in braces as they are in English, and put `|` between the forms for one and for several.',
    },

    // Characters
    'mixed-scripts': {
      message: 'The word `{actual}` mixes Latin with {script}: {characters}',
      advice: 'Type the word again.',
    },
    'invisible-character': {
      message: 'Unexpected invisible character `{actual}`',
      advice: 'Delete it.',
    },

    // Words
    'time-without-zone': {
      message: 'The time `{actual}` has no zone',
      advice: 'Name an IANA zone behind it, such as `20:00 Australia/Sydney`, or make it a `wait` step.',
    },
    'secret-in-text': {
      message: 'This looks like a real {kind}',
      advice: 'Take it out and replace it where it is in use: what was in git stays readable. A field asks for one with `{secret}`.',
    },
    'long-command': {
      message: 'The command has {actual} words, expected at most {expected}',
      advice: 'Say what to do, and move the rest into the detail.',
    },
    'two-actions': {
      message: 'The command asks for a second action: `{actual}`',
      advice: 'Make it a step of its own.',
    },
    'unclear-command': {
      message: 'The command begins with `{actual}`, expected an imperative or where to do it',
      advice: 'Begin with the verb ("Select …") or the place ("In the list, select …").',
    },
    'command-without-full-stop': {
      message: 'The command does not end in a full stop',
      advice: 'End it with one.',
    },
    'unmarked-label': {
      message: '`{actual}` looks like a label of a console',
      advice: 'Write `:ui[…]` for a label, `:value[…]` for something to copy.',
    },
    'decorated-label': {
      message: 'The label `{actual}` has punctuation of its own, expected {expected}',
      advice: 'Write the label without quotes and without the colon behind it.',
    },
    'optional-in-text': {
      message: 'The text says `{actual}`',
      advice: 'Use the attribute `optional` of the step: it shows on screen and on paper.',
    },
    'step-number-in-text': {
      message: 'The text names a step by its number: `{actual}`',
      advice: 'Link to the step: `[its command](#its-id)`. Numbers change with the variant.',
    },
    'adjacent-admonitions': {
      message: 'Two admonitions follow each other',
      advice: 'Bring them together, or keep the one that matters.',
    },
    'unreserved-domain': {
      message: 'The example `{actual}` can belong to somebody',
      advice: 'Use a reserved name such as `example.com` or `contoso.example`.',
    },
    'avoided-term': {
      message: 'Unexpected term `{actual}`, expected {expected}',
      advice: 'Change the word. A label of a console goes into `:ui[…]`, a name to copy into `:value[…]`.',
    },

    // Translations
    'missing-translation': {
      message: 'There is no {language} translation, expected `{missing}`',
      advice: 'Translate the file. Until then its readers see the English text.',
    },
    'orphaned-translation': {
      message: 'This translates nothing: there is no `{missing}`',
      advice: 'Give the file the name of its original, or take it out.',
    },
    'untranslated-step': {
      message: 'The translation lacks `{missing}` of {original}',
      advice: 'Translate it and put it in here. Until then the page shows the English text.',
    },
    'orphaned-step': {
      message: 'There is no `{actual}` in {original}',
      advice: 'Give it the id that it has in the original, or take it out.',
    },
    'differing-order': {
      message: '`{actual}` stands in another order than in the original, at {original}',
      advice: 'Move it: a reader who changes the language must meet the same steps.',
    },
    'differing-translation': {
      message: 'Unexpected {actual}, expected {expected} as at {original}',
      advice: 'Labels, values, links and attributes are the same in every language. Correct the one that is wrong.',
    },
    'untranslated-label': {
      message: '`{actual}` has no {language} name',
      advice: 'Add it. A name that is the same in every language is written as one text.',
    },
    'stale-translation': {
      message: 'The original of `{actual}` has changed since it was translated: {original}',
      advice: 'Mend the translation, then accept it: `npm run translations -- accept {actual} --locale {locale}`.',
    },
    'unaccepted-translation': {
      message: 'Nobody has said that the translation of `{actual}` is right: {original}',
      advice: 'Compare it with the original, then accept it: `npm run translations -- accept {actual} --locale {locale}`.',
    },
    'orphaned-record': {
      message: 'There is no `{actual}` that could be translated',
      advice: 'Forget it: `npm run translations -- accept {actual} --locale {locale}`.',
    },

    // Silencing
    'allow-without-reason': {
      message: 'The warning `{actual}` is silenced without a reason',
      advice: 'Write the reason behind the colon: `allow="{actual}: reason"`.',
    },
    'unknown-rule': {
      message: 'Unexpected rule `{actual}`, expected {expected}',
      advice: 'Correct the name; the rules are in `docs/authoring/rules.mdx`.',
    },
    'allowed-error': {
      message: 'The rule `{actual}` is an error, which cannot be silenced',
      advice: 'Mend the fault.',
    },
    'unused-allow': {
      message: 'Nothing here breaks the rule `{actual}`, which is silenced',
      advice: 'Take it out of `allow`.',
    },
  },

  /** What a schema expects of a value, by the word that it gives as its message. */
  expectations: {
    address: 'an address that begins with `https://`',
    allow: 'a rule and a reason, such as `long-command: the label is long`',
    allowances: 'rules, each with a reason',
    answers: 'two or more answers, each an id and a text',
    choices: 'two or more choices with commas between them',
    condition: 'questions and answers, such as `purchase=direct` (comma = or, space = and)',
    content: 'text',
    day: 'a day such as `2026-11-20`',
    duration: 'a duration such as `90s`, `5m`, `24h` or `3d`',
    fieldRule: '`not-containing` and a variable',
    flag: 'the word alone, without a value',
    id: 'lower-case letters, digits and single hyphens, beginning with a letter',
    keys: 'one or more keys with spaces between them',
    localText: 'a text, or one text each for `en`, `da` and `de`',
    minutes: 'a whole number of minutes, such as `5`',
    moment: 'a time and a zone, such as `20:00 Australia/Sydney`',
    otherWord: 'a word that is not also a `use`',
    procedure: 'the keys of a procedure, such as `id` and `product`',
    question: 'a `text` and `answers`',
    questions: 'questions, each with an id, a `text` and `answers`',
    text: 'a text',
    texts: 'a list of texts',
    variableType: '`text`, `domain`, `email`, `guid`, `url`, `phone`, `date`, `zone` or `secret`',
  },

  /** Parts of sentences that diagnostics bring as data. */
  phrases: {
    // Files and front matter
    notUtf8: 'it is not UTF-8 here',
    nulByte: 'it has a NUL byte here',
    isFolder: 'it is a folder',
    systemError: 'the system says {code}',
    frontMatter: 'the front matter',
    inFrontMatter: 'in the front matter',
    inKey: 'in `{key}`',
    theKey: 'the key {keys}',
    theKeys: 'the keys {keys}',
    somethingElse: 'something else',

    // Directives
    afterLabel: 'something stands behind it',
    attributeLines: 'its attributes go over several lines',
    spaceBeforeAttributes: 'a space stands before `{`',
    spaceBeforeLabel: 'a space stands before `[`',
    spaceBeforeName: 'a space stands before its name',
    unreadableAttributes: 'its attributes are not of the form `key="value"`',
    betweenSteps: 'between the steps, not inside anything',
    inStep: 'directly in a step',
    inStepOfKind: 'in a step of kind `{kind}`',
    outsideLabel: 'outside of another label',
    inProcedure: 'in a procedure, in `docs/procedures`',
    noAttribute: 'none',
    besideSecret: 'it beside `secret` only',

    // Ids
    byHeadingOnLine: 'by the heading in line {line}',
    byHeadingInFile: 'by the heading in {file}, line {line}',
    onLine: 'in line {line}',
    inFile: 'in {file}, line {line}',

    // Steps and variants; a space ends a phrase that can be left out
    bothTimes: 'both',
    noTime: 'no time',
    ofVariant: 'of {variant} ',
    onVariant: 'on {variant} ',
    frontMatterQuestion: 'a question of the front matter',

    // Vocabulary
    console: 'console',
    account: 'account',
    role: 'role',
    product: 'product',
    theVariable: 'the variable',
    theConsole: 'the console',
    theAccount: 'the account',
    theRole: 'the role',
    theProduct: 'the product',
    declaredKey: 'a declared key',

    // Translations
    nothing: 'nothing',

    // Strings of the site
    jsonObject: 'an object with texts in double quotes',
    jsonOnce: 'each key once',
    jsonText: 'an object with a text as its `message`',
    noPlaceholder: 'no placeholder',
    oneForm: 'one form',
    severalForms: '{count} forms with `|` between',

    // Characters and secrets
    cyrillic: 'Cyrillic',
    greek: 'Greek',
    'private key': 'private key',
    token: 'token',
    'connection string': 'connection string',
    'recovery key': 'recovery key',
    'one-time password': 'one-time password',
    password: 'password',
    'API key': 'API key',
    'random key': 'random key',
  },

  /** The words around the messages; a number decides between the two forms. */
  report: {
    error: 'error',
    warning: 'warning',
    errors: {one: '{count} error', other: '{count} errors'},
    warnings: {one: '{count} warning', other: '{count} warnings'},
    files: {one: '{count} file', other: '{count} files'},
    summary: '{errors} and {warnings} in {files}',
  },
} as const;
