import type {Language} from '../language.ts';
import {words} from './words.ts';

export const english: Language = {
  imperatives: words(`
    abort accept acknowledge activate adapt add address adjust advance agree align allocate allow amend announce answer append apply appoint approve archive
    arrange ask assess assign associate attach audit augment authenticate authorise authorize await back balance begin bind block book boot bring browse build
    buy bypass calculate calibrate call cancel capture cause caution cement change charge check choose clarify clean clear click clone close collapse collect
    combine commence comment commission commit communicate compare compile complete compliment compose compress conclude condition conduct configure confirm
    connect consent consider consolidate consult contact continue control convert copy correct count create customise customize cut deactivate decide declare
    decline decommission decompress decrease decrypt dedicate deduct defer define delegate delete deliver demote deploy describe deselect designate detach
    detect determine diagnose dial disable discard disconnect discuss dismiss dismount display dispose distribute divide do dock document double-check
    double-click download draft drag draw drive drop duplicate edit eject elevate email embed empty enable encrypt end enforce enhance enlarge enrol enroll
    ensure enter erase escalate establish estimate evaluate examine exchange exclude execute exit expand experiment expire explain explore export extend
    extract fasten federate fetch file fill filter finalise finalize finance find finish fit fix flag flash flip flush focus fold follow force format forward
    free function gather generate get give go grant group guide halt hand handle harden harness harvest have help hide highlight hold hover identify ignore
    impersonate implement import include increase increment influence inform inherit initialise initialize initiate insert inspect install instruct integrate
    interrupt introduce investigate invite invoke isolate issue join jot keep label launch learn leave left-click let level lift limit link list listen load
    locate lock log look lower mail maintain make manage map mark mask match measure mention merge message migrate minimise minimize mirror modify
    monitor mount move multiply mute name narrow navigate negotiate nominate note notify number observe obtain offboard offer onboard open operate opt order
    organise organize override overwrite pack pair park partition pass paste patch pause perform permit phone pick pin ping place plan play plug point
    populate position postpone power practise prepare present preserve press prevent preview print prioritise prioritize proceed process produce prohibit
    promote prompt protect prove provide provision publish pull purchase purge push put quarantine query question quit quote raise re-add
    re-authenticate re-authorise re-authorize re-enable re-enter re-register re-run re-sync reach reactivate read reassign reboot rebuild recalculate receive
    recheck recommend reconfigure reconnect record recover recreate redeploy redirect redo reduce reenable refer reference refresh refuse regenerate register
    reimage reinstall reject rejoin relaunch release reload relocate remediate remember remind remount remove rename renew reopen reorder repair repeat
    replace replicate reply report reposition request require rerun resend reserve reset resize resolve respond restart restore restrict resubmit resume
    resync retain retire retrieve retry return reuse revert review revoke rewrite right-click ring roll rotate route run save scan schedule scroll seal search
    section secure see seek segment select send separate sequence serve set settle share shift ship show shred shrink shut sign silence simulate skip
    slide snap snooze sort specify split spread stack stage start state stay stop store strip submit subscribe substitute summarise summarize
    supplement supply support suspend swap swing swipe switch sync synchronise synchronize tag take talk tap tape target teach tell terminate test thank think
    throttle tick tidy tie tighten toggle touch trace track train transfer transition translate transmit transport treat triage trigger trim triple-click
    troubleshoot trust try tune turn type unarchive unassign unblock uncheck uncomment undelete undo unenrol unenroll unfold unfreeze unhide uninstall unlink
    unlock unmap unmark unmount unmute unpack unpair unpin unplug unpublish unregister unselect unsubscribe unsuspend untag untick unwrap unzip update upgrade
    upload use vacate vacuum validate vary verify view visit wait wake walk warn watch whitelist wipe wire withdraw witness work wrap write zip zoom`),
  alsoNouns: words(`
    address advance answer archive audit back balance block book boot call capture change charge check clean clear clone close comment commit complete
    condition contact control copy correct cut dial display document download draft drive drop duplicate email empty end estimate exchange exit experiment
    export file filter finance finish fit fix flag flash focus force format forward free function group guide halt hand handle help highlight hold import
    increment influence install issue join label launch level lift limit link list load lock log look lower mail map mark mask match measure mention message
    mirror monitor mount move mute name narrow note number offer open order pair park partition pass patch pause permit phone pick pin ping place plan play
    plug point position power practise present press print process produce prompt purchase query question quote raise reach read record reference
    release remount repair reply report request reserve reset restore retry return reuse review ring roll route run scan schedule scroll seal search section
    secure segment separate sequence set share shift ship show sign silence slide sort split stack stage start state stop store supplement support swap
    swipe switch sync tag talk tap tape target test tick tie toggle touch trace track train transfer transition transport trigger trim trust try tune turn
    type update upgrade upload use view visit walk watch wire witness work wrap write zip zoom`),
  where:
    /^(?:in|on|at|from|under|underneath|within|inside|outside|beside|besides|behind|above|below|beneath|beyond|across|along|around|near|over|through|via|with|without|using|for|as|by|against|among|next to|to the (?:left|right)|back in|between|directly|locally)\b/i,
  noCommand:
    /^(?:the|a|an|you|your|we|our|i|it|its|this|that|these|those|there|he|she|they|their|someone|somebody|everyone|nobody|if|when|whenever|once|after|before|while|because|since|unless|although|though|until|now|next|then|finally|first|second|secondly|third|lastly|afterwards|please|to|how|what|why|who|which|can|could|would|should|must|may|might|is|are)(?![\p{L}-])/iu,
  noun: /^\p{L}+(?:tion|sion|ment|ness|ity|ance|ence|ing)s?(?![\p{L}-])/u,
  asNoun: /^\S+(?: and \S+)? of\b/,
  toImperatives: (word) => (word.endsWith('s') ? [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')] : []),
  states: /^[^\s,;:]+(?:\s+[^\s,;:]+){0,3}?\s+(?:is|are|was|were|will|must|should|can|cannot|may|might|has|have|had|does|appears?|opens|shows|needs|gets)\b/i,
  joiner:
    /(?:\band then|, then|\band|\bthen|[,;])\s+(?:(?:again|also|afterwards|finally|immediately|next|now|(?!apply|comply|fly|multiply|rely|reply|supply)[a-z]+ly),?\s+)?(?=([a-z]+(?:-[a-z]+)?|\uFFFC)(?![\p{L}\p{N}'’/-])(?:\s+(\S+))?)/gu,
  thenJoiner: /^(?:and then|, then|then|;)/,
  sequence: words('afterwards finally lastly next now then'),
  surelyAction:
    /^(?:(?:log|sign|clock) (?:in|into|on|onto|off|out|back)|check (?:for|if|that|whether|which|how)|search for|look (?:at|for|up)|switch (?:back|off|on|over|to)|turn (?:off|on|to)|set (?:up|aside)|start (?:again|over|with)|back (?:out|up)|change (?:back|to)|return to|report back|point (?:at|to)|press on|pass on|call (?:back|up)|power (?:down|off|on|up)|close (?:down)|move (?:down|on|to|up)|run through|clean up|fill (?:in|out)|follow up|plug in|try again)$/,
  object:
    /^(?:(?:the|an?|all|another|any|both|each|every|everything|her|his|its|it|me|my|one|our|that|their|them|these|this|those|us|your)(?!\p{L})|[\uFFFC\p{Lu}"'“„‘«»])/u,
  clause: /\b(?:that|until|till|whether|who|whom|whose|which|can|could|may|must|should|will|if|how|where|what|when|whenever|while|so|because|let|lets)\b/i,
  purpose: /\bto\s+(?:[a-z]+ly\s+)?(?=([a-z]+(?:-[a-z]+)?)(?![\p{L}\p{N}'’/-])(?:\s+(\S+))?)/gu,
  idiom:
    /\b(?:drag and drop|(?:copy|cut) and paste|(?:find|search) and replace|point and click|(?:try|go|come) and [a-z]+|wait and see|plug and play|(?:click|press|push|tap|touch) and (?:drag|hold|release|turn)|(?:cut|save) and close)$/i,
  remark: /^(?:do not|don't|never|note that|see|remember|be|have a|mind|keep in mind|read more|refer to|consider)$/i,
  optional:
    /(?<=\(\s*)optional(?:ly)?(?=\s*[):,–—])|(?<![\p{L}\p{N},;:)][ \t]*)Optional(?=[*_]*\s*[:–—.])|optional(?=\s+(?:sub-?)?steps?\b)|(?<=\b(?:this|it|that|which|steps?|actions?|tasks?|parts?|phases?|procedure)\s+(?:is|are)\s+(?:(?!not\b)\p{L}+\s+)?)optional\b|(?<!\b(?:an?|all|and|any|of|or|the|with)\s)\boptionally\b(?!\s+\p{L}+ed\b)/giu,
  stepNumber: /\bsteps?\s+(?:number\s+|no\.\s?|#)?\d+(?![\d.]*\d)(?!\s+(?:of|in)\s+(?:\d|(?:the|a)\s+(?:assistant|dialog|installer|vendor|wizard)))/gi,
  time: /(?<![\w.:/-])(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap](?:\.m\.|m\b)|(?:1[0-2]|[1-9])\s?o['’]clock\b)/gi,
  naming: /\b(?:formerly|previously)\b[^.!?;]{0,40}$|\b(?:name|named|called|known as)[\s,:("'“]*$/i,
  beforeLabel:
    /\b(?:(?:click|double-click|right-click|select|choose|open|tick|untick|check|uncheck|expand|collapse|tap|toggle|clear|enable|disable)(?: on| the| on the)?|(?:button|tab|check ?box|menu|dialog|field|box)(?: called| labelled| named)?)\s*$/i,
  beforePlace: /(?:^\s*(?:in|on|under|from|at)(?: the)?|\b(?:go|navigate|browse|switch) to(?: the)?)\s*$/i,
  beforeKey: /\b(?:press|hit)(?: on| the)?\s*$/i,
  afterLabel:
    /^\s*(?:button|tab|field|box|check ?box|menu|link|page|dialog|dialogue|list|column|section|option|icon|pane|tile|setting|toggle|switch|drop-?down|blade|panel)\b/i,
  betweenLabels: /^\s*(?:,|,? ?(?:and|or|then|and then)|>|→|\/)\s*$/,
};
