import type {Language} from '../language.ts';
import {words} from './words.ts';

/** Without what may stand before them: `öffnen`, not `wieder|öffnen`; `tragen`, not `ein|tragen`. */
const infinitives = words(`
  abfragen abonnieren achten aktivieren aktualisieren akzeptieren analysieren antworten arbeiten archivieren authentifizieren automatisieren autorisieren
  bauen beantragen beantworten bearbeiten beauftragen bedienen beenden befestigen befolgen beginnen begrenzen behalten beheben benachrichtigen benennen
  benutzen beobachten berechnen berechtigen bereiten beschaffen beschreiben beschränken besorgen bestellen bestimmen bestätigen besuchen betreten betätigen
  bewegen bewerten bezeichnen beziehen bilden binden bitten bleiben blockieren blättern brechen bringen buchen deaktivieren definieren deinstallieren
  delegieren dimensionieren dokumentieren doppelklicken drehen drucken drücken duplizieren durchsuchen einrichten entfernen entladen entnehmen entscheiden
  entziehen erfassen ergänzen erhöhen erklären erlauben ermitteln erneuern ersetzen erstellen erteilen erweitern erzeugen eröffnen exportieren fahren fangen
  fassen festlegen filtern finden fixieren folgen fordern formatieren formulieren fragen freigeben fügen führen füllen geben gehen genehmigen generieren
  gestatten gewähren greifen gruppieren halten handeln heben heften helfen herstellen holen hängen hören identifizieren ignorieren importieren informieren
  initialisieren installieren integrieren isolieren justieren kaufen kehren kennzeichnen klappen kleben klicken klonen klären knüpfen kombinieren kommen
  konfigurieren kontaktieren kontrollieren konvertieren kopieren koppeln korrigieren kürzen laden lassen laufen leeren legen leiten lesen liefern listen
  lokalisieren löschen lösen machen markieren melden merken messen migrieren minimieren mischen mitteilen modifizieren montieren navigieren nehmen nennen
  notieren nummerieren nutzen ordnen packen planen platzieren positionieren priorisieren protokollieren prüfen publizieren quittieren reagieren rechnen
  reduzieren registrieren reinigen reparieren reservieren richten rollen rufen räumen sammeln scannen schaffen schalten schauen schicken schieben schließen
  schneiden schrauben schreiben schützen scrollen sehen sein senden senken setzen sichern signieren simulieren skalieren sortieren speichern sperren
  spiegeln spielen starten stecken stehen stellen steuern stimmen stoppen stornieren suchen synchronisieren tauschen teilen testen tippen tragen treffen
  trennen tun umbenennen unterbrechen unterschreiben untersuchen validieren verbinden verfassen vergeben vergleichen vergrößern verifizieren verkleinern
  verknüpfen verlängern vermeiden verringern verschieben verschlüsseln verteilen verwalten verwenden verwerfen verzichten veröffentlichen vorbereiten warten
  wechseln wecken weisen weitergeben wenden werfen widerrufen wiederholen wischen wählen zeichnen zeigen ziehen zippen zoomen zuordnen zählen ändern öffnen
  überprüfen übersetzen überwachen`);

const prefixes = [
  ...words(`
    ab an auf aus be bei da dar dazu durch ein ent er fern fertig fest fort frei gegen gleich her herab heran herauf heraus herein herüber herum herunter hin hinauf hinaus hinein hinunter
    hinzu hoch los mit nach neu nieder rück stumm über um unter ver vor voran voraus vorbei weg weiter wieder zer zu zurück zusammen`),
];

function isKnown(word: string): boolean {
  return infinitives.has(word) || prefixes.some((prefix) => word.startsWith(prefix) && infinitives.has(word.slice(prefix.length)));
}

/** The imperative for somebody whom one knows well; verbs that change their vowel stand by themselves. */
function toImperative(verb: string): string {
  return verb.replace(/eln$/, 'le').replace(/ern$/, 'ere').replace(/en$/, 'e');
}

const short = words('brich drück entnimm gib hilf klick lass lies nimm prüf sieh such test triff tu übernimm unterbrich vergib wähl wirf');

export const german: Language = {
  imperatives: new Set([...short, ...infinitives, ...[...infinitives].map(toImperative)]),
  alsoNouns: new Set([...infinitives, 'achte', 'bitte', 'leere', 'sichere', 'weise']),
  where:
    /^(?:im|in|unter|auf|am|an|bei|beim|aus|vom|von|oben|unten|links|rechts|neben|über|zum|zur|hinter|vor|innerhalb|außerhalb|mit|mithilfe|per|ohne|zwischen|dort|hier|zurück in|zurück im|für|als|entlang|gegenüber|ganz oben|ganz unten)(?=[\s,])/i,
  noCommand:
    /^(?:du|sie|wir|ihr|es|man|er|ich|dies|diese[rs]?|wenn|falls|sobald|nachdem|nach|bevor|ehe|während|weil|da|obwohl|jetzt|nun|dann|danach|anschließend|zuerst|zunächst|zuletzt|schließlich|bitte|um|der|die|das|ein|eine|wie|was|warum|wer|wo|kann|können|muss|müssen|soll|sollen|ist|sind)(?=[\s,])/i,
  noun: /^\p{L}+(?:ung|heit|keit|schaft|tion|ität)(?:en)?(?=[\s,.])/u,
  states:
    /^[^\s,;:]+(?:\s+[^\s,;:]+){0,3}?\s+(?:ist|sind|war|wird|werden|muss|müssen|soll|sollte|kann|können|darf|hat|haben|erscheint|öffnet|zeigt)(?=[\s.,])/i,
  infinitives: {
    isKnown,
    ending: /(?:^\p{L}|\s\p{Ll})\p{L}*(?:en|ern|eln|tun|sein)[.!]?$/u,
    statement: /^(?:du|sie|wir|es|man|er|ich)\s|\s(?:muss|müssen|soll|sollen|sollte|sollten|kann|können|darf|dürfen|wird|werden|ist|sind)\s/i,
    joined: /(\p{L}+)(?=,? (?:und|dann|danach|anschließend) \P{Lu})/gu,
    inClause: / zu $|, (?:der|die|das|dem|den|dass|ob|wenn|bis|falls|wie|was|wo|um|damit|so)\b[^,]*$/,
  },
  joiner:
    /(?:(?<!\p{L})und (?:dann|danach|anschließend)|, (?:dann|danach|anschließend)|(?<!\p{L})und|(?<!\p{L})(?:dann|danach|anschließend)|[,;])\s+(?=(\p{Ll}+|\uFFFC)(?![\p{L}\p{N}'’/-])(?:\s+(\S+))?)/gu,
  thenJoiner: /^(?:(?:und |, )?(?:dann|danach|anschließend)|;)/,
  sequence: words('anschließend danach dann nun schließlich'),
  surelyAction: /^\p{Ll}+(?:en|ern|eln) sie$/iu,
  object: /^(?:(?:alle|beide|das|dem|den|der|die|diese[mnrs]?|dir|ein|eine[mnrs]?|ihn|ihr|ihre[mnrs]?|jede[mnrs]?|sie)(?!\p{L})|[\uFFFC"'“„»«])/u,
  clause: /(?<!\p{L})(?:dass|bis|ob|kann|können|soll|sollen|wenn|falls|wie|wo|was|wer|welche[mnrs]?|damit|weil|während|lass|lassen)(?!\p{L})/iu,
  idiom:
    /(?<!\p{L})(?:kopiere?n? und (?:füge|einfügen)|speichern und schließen|ausschneiden und einfügen|ziehen und ablegen|suchen und ersetzen|ein und aus)$/iu,
  remark: /^(?:beachten sie|beachte \S+|siehe \S+|achten sie|achte darauf|schließen sie nicht|denken sie|vermeiden sie)$/i,
  optional:
    /(?<=\(\s*)(?:optional|wahlweise)(?=\s*[):,–—])|(?<![\p{L}\p{N},;:)][ \t]*)Optional(?=[*_]*\s*(?:[:–—.]|\p{Ll}))|(?<!\p{L})optionale[rn]?(?=\s+(?:Teil|Unter)?schritt)|(?<=(?<!\p{L})(?:dies|das|es|dieser|diese|Schritte?|Teil|Aktion|Aufgabe|Abschnitt)\s+(?:ist|sind)\s+(?:(?!nicht\s)\p{L}+\s+)?)optional(?!\p{L})|(?<=\p{L}\s+(?:können\s+)?(?:Sie\s+)?)(?<!(?:ist|sind|nicht|als|bleibt|war)\s+)optional(?!\p{L})(?!\s*[):])|(?<!\p{L})wahlweise(?!\p{L})/giu,
  stepNumber: /(?<!\p{L})Schritt(?:e|en|s)?\s+(?:Nummer\s+|Nr\.\s?)?\d+(?![\d.]*\d)(?!\s+(?:von|im)\s+(?:\d|Assistenten))/giu,
  time: /(?<![\d.:,])\d{1,2}(?:[.:][0-5]\d)?\s?Uhr(?!\p{L})/giu,
  naming: /(?<!\p{L})(?:früher|ehemals|vormals)(?!\p{L})[^.!?;]{0,40}$|(?<!\p{L})(?:Namens?|heißt|hieß|genannt)[\s,:("'“„»]*$/iu,
  beforeLabel:
    /(?:(?<!\p{L})(?:klicken sie|klicke|klick|doppelklicken sie|wählen sie|wähle|öffnen sie|öffne|markieren sie|markiere|aktivieren sie|aktiviere|deaktivieren sie|deaktiviere)(?: auf| die| den| das| auf die| auf den| auf das)?|(?:schaltfläche|registerkarte|reiter|feld|menü|menüpunkt|dialog|kästchen|kontrollkästchen|fenster|option))\s*$/iu,
  beforePlace:
    /(?:^\s*(?:im|in|unter|auf|bei|auf die|auf der|in der)|(?<!\p{L})(?:gehen sie|gehe|wechseln sie|wechsle|navigieren sie) (?:zu|zum|zur|auf|in))\s*$/iu,
  beforeKey: /(?<!\p{L})(?:drücken sie|drücke)(?: auf| die| auf die)?\s*$/iu,
  afterLabel:
    /^\s*(?:(?:auswählen|klicken|anklicken|öffnen|drücken|wählen|aktivieren|deaktivieren|markieren)(?!\p{L})|-(?:Schaltfläche|Feld|Registerkarte|Menü|Dialog|Fenster|Seite|Liste|Symbol))(?!\p{L})/iu,
  betweenLabels: /^\s*(?:,|,? ?(?:und|oder|dann|und dann)|>|→|\/)\s*$/,
};
