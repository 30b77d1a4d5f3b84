import type {Language} from '../language.ts';
import {words} from './words.ts';

/** An accent may show that a verb is an imperative: `kopiér`, `kopier`. */
function withAndWithoutAccent(text: string): ReadonlySet<string> {
  return words(`${text} ${text.replaceAll('é', 'e')}`);
}

export const danish: Language = {
  imperatives: withAndWithoutAccent(`
    acceptér adskil advar afbryd afgiv afgræns afhent afinstallér afkobl afkryds aflever aflås aflæs afmeld afmontér afprøv afslut afspil aftal afvent afvis
    aktivér anbring anfør angiv anmeld anmod annullér ansøg anvend arkivér autentificér autorisér bed begræns begynd behandl behold bekræft beregn besked
    beskriv beskyt beslut bestem bestil besvar besøg betal bevar bind bladr bliv blokér brug byg byt bær bøj dan dater deaktivér definér del demontér
    distribuér dobbeltklik dokumentér download drej dræn duplikér eksekvér ekskludér eksportér erstat etablér find fjern flet flyt fokusér fold forbered
    forbind fordel foretag forhindr forklar forlad forlæng forny forsyn fortryd fortsæt fortæl frakobl fravælg frigiv frigør fuldfør fyld få følg før gem
    gendan generér genindlæs genkend gennemfør gennemgå gennemse genopret genoptag genskab genstart gentag giv godkend gruppér gå hav hent hold husk håndtér
    hæng hæv højreklik identificér ignorér implementér importér indfør indgå indkald indlæs indsaml indsend indskriv indstil indsæt indtast informér
    initialisér inkludér inspicér installér integrér invitér isolér iværksæt klargør klik klip kobl kombinér konfigurér kontakt kontrollér konvertér kopiér
    kryptér køb kør lad lav let lever link log luk lyt lås læg læs løft løs markér medbring meddel meld mind minimér montér mål navigér navngiv nedbryd nedlæg
    notér nulstil nægt næv omdan omdirigér omdøb omstart opbevar opdatér opdel opfyld opgiv opgradér oplad oplys opløs opret oprethold oprids opsaml opsig
    opsæt optag optimér optæl ordn orientér overbevis overdrag overfør overhold overskriv overtag overvej overvåg pak placér planlæg prioritér præsenter prøv
    publicér påfør påmind påsæt rapportér reagér reducér registrér rens reparér reservér ret returnér rotér rul ryd saml sammenlign sammensæt scan se send
    simulér skab skaf skift skil skriv skru skub slet slip sluk slut slå slør sortér spar specificér spil spor spær spørg start stik stil stop stræk styr
    suspendér svar sving synkronisér sæt søg sørg tag test tilbagefør tilbagekald tilbagetræk tildel tilføj tilgå tilkald tilknyt tilkobl tillad tilmeld
    tilpas tilslut tilvælg tjek tryk træd træk tæl tænd tøm tør udarbejd udbyg uddel uddyb udelad udfold udform udfyld udfør udgiv udlever udlån udløs udpak
    udpeg udregn udrul udsend udskift udskriv udskyd udsted udtag udtræk udvid underret underskriv undersøg undgå undlad upload validér vedhæft vedligehold
    vend vent verificér vis vurdér vælg vær zip zoom åbn ændr`),
  alsoNouns: words(`
    aftal bed besked besøg bind brug byt bær dan del find fold få gem grupper godkend hav hold hæng hæv klip kontakt kopier køb lad lav let link log lyt lås marker læg læs løft løs
    meld mind mål noter rapporter ret scan skift skil slut spar spil spor start stik stil stop styr svar sving tag test træd træk tør udlån udtræk vis vær`),
  where:
    /^(?:i(?! (?:bør|kan|må|skal)\s)|på|under|fra|ved|til|over|inde|øverst|nederst|blandt|ud for|ud fra|via|gennem|hos|med|uden|bag|mellem|inden for|uden for|for|foroven|forneden|hernede|heroppe|langs|nær|omkring|oven over|som|ude|tilbage i|tilbage på)(?=[\s,])/i,
  noCommand:
    /^(?:den|det|de|en|et|du|din|dit|dine|vi|vores|der|man|han|hun|jeg|jeres|i|når|hvis|såfremt|efter|før|inden|mens|imens|da|fordi|selvom|medmindre|nu|så|derefter|herefter|dernæst|endelig|til sidst|til slut|først|at|for at|venligst|hvordan|hvorfor|hvem|hvad|kan|skal|må|er)(?=[\s,.])/iu,
  noun: /^(?:\p{L}+(?:ing|hed|tion|sion|else)(?:en|n|er|r|erne|rne)?|\p{L}{2,}(?:en|et|erne|ene) \p{L}+(?:es|er))(?=[\s,.])/u,
  states: /^[^\s,;:]+(?:\s+[^\s,;:]+){0,3}?\s+(?:er|var|bliver|blev|vil|skal|bør|kan|må|har|havde|vises|åbnes|åbner|viser)(?=[\s.,])/i,
  joiner:
    /(?:(?<!\p{L})og (?:så|derefter|herefter|dernæst)|, (?:derefter|herefter|dernæst)|(?<!\p{L})og|(?<!\p{L})(?:derefter|herefter|dernæst)|[,;])\s+(?:(?:bagefter|også|straks|igen|nu|så),?\s+)?(?=(\p{Ll}+|\uFFFC)(?![\p{L}\p{N}'’/-])(?:\s+(\S+))?)/gu,
  thenJoiner: /^(?:og (?:så|derefter|herefter|dernæst)|(?:, )?(?:derefter|herefter|dernæst)|;)/,
  sequence: words('derefter dernæst endelig herefter nu så'),
  surelyAction:
    /^(?:(?:log|meld) (?:af|ind|på|ud)|start (?:forfra|igen|op)|stop igen|skift (?:over|til)|træk (?:ned|op|ud)|hold (?:nede|øje)|tag (?:stilling|backup)|læg (?:ind|mærke|ned|op|på)|få (?:adgang|fat))$/,
  object:
    /^(?:(?:alle|begge|dem|den|denne|deres|det|dette|de|din|dine|dit|en|et|hans|hendes|hver|hvert|sig)(?!\p{L})|[\uFFFC\p{Lu}"'“„»«]|\p{L}{2,}(?:en|et|erne|ene|ns|ts)[.,;]?$)/u,
  clause: /(?<!\p{L})(?:at|indtil|om|som|der|kan|skal|må|hvis|hvor|hvad|hvem|hvilke[nt]?|hvordan|når|så|fordi|mens|lad)(?!\p{L})/iu,
  idiom: /(?<!\p{L})(?:træk og slip|(?:kopi[eé]r|klip) og indsæt|(?:søg|find) og erstat|peg og klik|vent og se|prøv og \p{L}+|gem og luk)$/iu,
  remark: /^(?:lad være|undlad at|bemærk at|bemærk,|husk at|vær opmærksom|se \S+|læs mere)$/i,
  optional:
    /(?<=\(\s*)(?:valgfri(?:t|e)?|eventuelt)(?=\s*[):,–—])|(?<![\p{L}\p{N},;:)][ \t]*)(?:Valgfrit?|Eventuelt)(?=[*_]*\s*[:–—.])|(?<!\p{L})valgfri(?:t|e)?(?=\s+(?:del)?trin)|(?<=(?<!\p{L})(?:dette|dét|det|som|trin|trinnet|trinnene|handlingen|delen|afsnittet|opgaven)\s+(?:er|bliver)\s+(?:(?!ikke\s)\p{L}+\s+)?)valgfri(?:t|e)?(?!\p{L})/giu,
  stepNumber: /(?<!\p{L})trin(?:nene|net)?\s+(?:nummer\s+|nr\.\s?)?\d+(?![\d.]*\d)(?!\s+(?:af|i)\s+(?:\d|guiden))/giu,
  time: /(?<!\p{L})(?:kl\.?|klokken)\s?\d{1,2}(?:[.:][0-5]\d)?(?!\d)/giu,
  naming: /(?<!\p{L})tidligere\b[^.!?;]{0,40}$|(?<!\p{L})(?:navn|navnet|kaldet|kaldt|hed|hedder)[\s,:("'“”„»]*$/iu,
  beforeLabel:
    /(?:(?<!\p{L})(?:klik|dobbeltklik|højreklik|vælg|åbn|marker|markér|afkryds|udvid|fold|aktiver|aktivér|deaktiver|deaktivér)(?: på)?|(?:knap|fane|felt|boks|menu|dialog|vindue|afkrydsningsfelt|menupunkt)(?:p?en|n|et|ten)?)\s*$/iu,
  beforePlace:
    /(?:^\s*(?:i|på|under|fra|ved)|(?<!\p{L})gå (?:ind )?(?:til|i|på)|(?<!\p{L})(?:siden|listen|kolonnen|afsnittet|linket|indstillingen|punktet))\s*$/iu,
  beforeKey: /(?<!\p{L})tryk(?: på)?\s*$/iu,
  afterLabel:
    /^\s*-?(?:knappen|fanen|feltet|boksen|menuen|linket|siden|dialogen|listen|kolonnen|afsnittet|vinduet|ikonet|indstillingen|kontakten|panelet)(?!\p{L})/iu,
  betweenLabels: /^\s*(?:,|,? ?(?:og|eller|derefter|og derefter|og så)|>|→|\/)\s*$/,
};
