import type {Locale} from '../../src/procedure/locale.ts';

/** What rules about words know of a language. Patterns that look for a place in a text have the flag `g`. */
export interface Language {
  /** Verbs that begin a command or a second action, in lower case. */
  readonly imperatives: ReadonlySet<string>;
  /** Verbs that are nouns as well: a second action only before an article or a label. */
  readonly alsoNouns: ReadonlySet<string>;
  /** Begins a command with where to do it. */
  readonly where: RegExp;
  /** Begins a sentence that is no command: articles, pronouns, conditions. */
  readonly noCommand: RegExp;
  /** Behind the first word: the sentence states something. */
  readonly states: RegExp;
  /** Ends a command in the infinitive, where the language writes commands so. */
  readonly infinitive?: RegExp;
  /** Joins a second action to the first; the word behind it is the verb. */
  readonly and: RegExp;
  readonly article: RegExp;
  /** Begins a clause in which `and` joins something else. */
  readonly clause: RegExp;
  readonly optional: RegExp;
  readonly stepNumber: RegExp;
  /** Clock times beside `20:00`. */
  readonly time: RegExp;
  /** Ends the words before a label. */
  readonly beforeLabel: RegExp;
  /** Begins the words behind a label. */
  readonly afterLabel: RegExp;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const en: Language = {
  imperatives: words(`
    accept add adjust allow answer apply approve ask assign attach authorise authorize back begin block bring browse build cancel change check choose clear click
    close collect compare complete configure confirm connect contact continue convert copy count create cut deactivate decline define delete deploy deselect detach
    determine disable disconnect do document double-click download drag draw drop edit eject empty enable end ensure enter erase establish evaluate examine exit expand export
    extend extract fetch fill filter find finish fold follow force format generate get give go grant hand hold identify ignore import include increase inform insert inspect
    install invite keep label leave let limit link list load locate lock log look make map mark match measure migrate modify monitor mount move name navigate
    never note notify obtain open order paste pause perform pick plan plug point power prepare press preview print proceed protect provide provision publish pull push
    put read reassign reboot receive reconnect record redirect reduce refresh register reject release reload remove rename repeat replace reply report request require reset
    resize resolve restart restore restrict resume retry return review revoke right-click rotate run save scan schedule scroll search see select send set share show
    shut sign skip sort specify start stop store submit switch synchronise synchronize take tap tell terminate test tick toggle transfer trigger try turn type unblock uncheck undo
    uninstall unlock unmount unplug untick unzip update upgrade upload use validate verify view visit wait watch withdraw work write zip`),
  alsoNouns:
    words(`access address answer back block change check contact copy cut document download drop email end export filter force format import install label limit
    link list lock log map mark match monitor name note order pause plan point power press print report request reset review run scan schedule search set share show
    sort start stop store switch test trigger try type update upgrade upload use view visit watch work`),
  where: /^(?:in|on|at|from|under|within|inside|beside|behind|above|below|over|through|via|with|for|next to|to the (?:left|right)|back in|between)\b/i,
  noCommand:
    /^(?:the|a|an|you|your|we|our|i|it|its|this|that|these|those|there|he|she|they|their|someone|if|when|once|after|before|while|because|since|unless|although|now|next|then|finally|first|afterwards|please|optionally|to)\b/i,
  states: /^\S+(?:\s+\S+){0,3}?\s+(?:is|are|was|were|will|must|should|can|cannot|may|might|has|have|had|does|appears?|opens|shows|needs|gets)\b/i,
  and: /(?:\band then|, then|\band|\bthen|;)\s+([a-z-]+)(?=\s+(\S+)|[.,]|$)/gi,
  article: /^(?:the|a|an|your|its|their|this|that|each|every|all|it|them|\uFFFC)/i,
  clause: /\b(?:that|until|whether|who|which|can|if|how|where|what|so)\b/i,
  optional: /\boptional(?:ly)?\b/gi,
  stepNumber: /\bsteps?\s+\d+\b/gi,
  time: /(?<![\w.:/-])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap](?:\.m\.|m\b)/gi,
  beforeLabel:
    /(?:\b(?:click|double-click|right-click|select|choose|press|open|tick|untick|check|uncheck|expand|collapse|tap|toggle|clear|enable|disable)(?: on| the| on the)?|^\s*(?:in|on|under|from|at)(?: the)?)\s*$/i,
  afterLabel: /^\s*(?:button|tab|field|box|check ?box|menu|link|page|dialog|dialogue|list|column|section|option|icon|pane|tile|setting)\b/i,
};

const da: Language = {
  imperatives: words(`
    accepter acceptér afbryd afinstaller afkryds afmeld afprøv afslut afvent aktiver aktivér anbring angiv annuller annullér anmod anvend bed bekræft bemærk benyt beskyt bestil brug byg byt
    deaktiver deaktivér definer del dobbeltklik download eksporter eksportér find fjern flyt fold forbind fortsæt fravælg frigiv følg få gem gendan genindlæs genstart gennemgå giv godkend
    gentag gå hav hent hold husk højreklik importer importér indsæt indstil indtast informer installer installér installere inviter invitér klargør klik kontakt kontroller kontrollér konfigurer konfigurér kopier kopiér kør lad
    luk lås log læg læs lav marker markér meld monter navngiv notér noter nulstil omdøb opdater opdatér opgrader opret oprethold optag overfør overvåg oplys planlæg prøv ryd ret registrer
    saml scan se send skift skriv slet slip slå sluk slut sorter spørg start stop stil sæt sørg søg tag test tilbagekald tildel tilføj tilknyt tillad tilmeld tilpas tilslut tjek tryk træk tøm
    udfyld udfold udfør udskift udskriv udvid underret undersøg undlad vent verificer verificér vend vis vælg åbn`),
  alsoNouns: words('brug del find kontakt log meld ret scan slut start stop test vis'),
  where: /^(?:i|på|under|fra|ved|til|over|inde|øverst|nederst|blandt|ud for|via|gennem|hos|med|bag|mellem|inden for|for|tilbage i)(?=\s)/i,
  noCommand:
    /^(?:den|det|de|en|et|du|din|dit|vi|der|man|han|hun|når|hvis|efter|før|inden|mens|da|fordi|nu|så|derefter|herefter|dernæst|til sidst|først|at|venligst)(?=\s)/i,
  states: /^\S+(?:\s+\S+){0,3}?\s+(?:er|var|bliver|blev|vil|skal|bør|kan|må|har|havde|vises|åbnes|åbner|viser)(?=[\s.,])/i,
  and: /(?:\bog så|\bog|, derefter|\bderefter|;)\s+([\p{L}-]+)(?=\s+(\S+)|[.,]|$)/giu,
  article: /^(?:den|det|de|en|et|din|dit|dine|hver|alle|dem|\uFFFC)/i,
  clause: /(?<!\p{L})(?:at|indtil|om|som|der|kan|hvis|hvor|hvad|hvordan|så)(?!\p{L})/iu,
  optional: /(?<!\p{L})(?:valgfri(?:t|e)?|eventuelt)(?!\p{L})/giu,
  stepNumber: /(?<!\p{L})trin(?:nene)?\s+\d+/giu,
  time: /(?<!\p{L})kl\.?\s?\d{1,2}(?:[.:][0-5]\d)?(?!\d)/giu,
  beforeLabel:
    /(?:(?<!\p{L})(?:klik|dobbeltklik|højreklik|vælg|tryk|åbn|marker|markér|afkryds|udvid|fold|aktiver|aktivér)(?: på)?|^\s*(?:i|på|under|fra|ved))\s*$/iu,
  afterLabel: /^\s*(?:knappen|fanen|feltet|boksen|menuen|linket|siden|dialogen|listen|kolonnen|afsnittet|-knappen|-fanen|-feltet)(?!\p{L})/iu,
};

const de: Language = {
  imperatives: words(`
    melde melden klicke klicken wähle wählen öffne öffnen schließe schließen erstelle erstellen gib geben trage tragen setze setzen lege legen aktiviere aktivieren deaktiviere deaktivieren
    bestätige bestätigen speichere speichern starte starten prüfe prüfen kopiere kopieren füge fügen lösche löschen entferne entfernen warte warten notiere notieren wechsle wechseln kehre kehren
    gehe gehen rufe rufen suche suchen lade laden installiere installieren weise weisen entziehe entziehen benenne benennen ändere ändern drücke drücken scrolle scrollen erweitere erweitern klappe klappen
    stelle stellen lass lassen verwende verwenden führe führen beende beenden teste testen vergib vergeben nimm nehmen schreibe schreiben lies lesen fülle füllen markiere markieren doppelklicke doppelklicken`),
  alsoNouns: words(''),
  where:
    /^(?:im|in|unter|auf|am|an|bei|beim|aus|vom|von|oben|unten|links|rechts|neben|über|zum|zur|hinter|innerhalb|mit|zwischen|zurück in|zurück im|für)(?=\s)/i,
  noCommand:
    /^(?:du|sie|wir|es|man|er|ich|dies|dieser|wenn|falls|sobald|nachdem|nach|bevor|während|weil|jetzt|nun|dann|danach|anschließend|zuerst|zuletzt|bitte|um|der|die|das|ein|eine)(?=\s)/i,
  states: /^\S+(?:\s+\S+){0,3}?\s+(?:ist|sind|war|wird|werden|muss|müssen|soll|sollte|kann|können|darf|hat|haben|erscheint|öffnet|zeigt)(?=[\s.,])/i,
  infinitive:
    /^(?!(?:du|sie|wir|es|man|er|ich)\s)(?!.*\s(?:muss|müssen|soll|sollen|sollte|sollten|kann|können|darf|dürfen|wird|werden)\s).*\p{Ll}(?:en|ern|eln|tun|sein)[.!]?$/iu,
  and: /(?:\bund dann|, dann|\bund|\bdann|;)\s+([\p{L}-]+)(?=\s+(\S+)|[.,]|$)/giu,
  article: /^(?:der|die|das|den|dem|ein|eine|einen|sie|alle|jede[ns]?|\uFFFC)/i,
  clause: /(?<!\p{L})(?:dass|bis|ob|kann|können|wenn|wie|wo|was|damit)(?!\p{L})/iu,
  optional: /(?<!\p{L})(?:optional(?:e[nrsm]?)?|wahlweise)(?!\p{L})/giu,
  stepNumber: /(?<!\p{L})Schritt(?:e|en|s)?\s+\d+/giu,
  time: /(?<![\d.:,])\d{1,2}(?:[.:][0-5]\d)?\s?Uhr(?!\p{L})/giu,
  beforeLabel:
    /(?:(?<!\p{L})(?:klicken sie|klicke|klick|wählen sie|wähle|öffnen sie|öffne|drücken sie|drücke|markieren sie|aktivieren sie)(?: auf| die| den| das| auf die)?|^\s*(?:im|in|unter|auf|bei|auf die|auf der|in der))\s*$/iu,
  afterLabel: /^\s*(?:auswählen|klicken|anklicken|öffnen|drücken|wählen|-Schaltfläche|-Feld|-Registerkarte|-Menü)(?!\p{L})/iu,
};

export const languages = {en, da, de} satisfies Record<Locale, Language>;
