import { rightBehind, WORDS } from "./frames.ts";
import type { Wordings } from "./wordings.ts";

export const ENGLISH_BEHIND: Wordings["after"] = [
  [
    "asks",
    3.5,
    rightBehind(
      String.raw`(?:(?:also|now|currently|therefore|urgently|still|really) )?(?:(?:is|are) (?:(?:now|currently|also|therefore|urgently|again) )?(?:looking for|in (?:dire |urgent |great |serious )?need of|in search of|trying to raise|raising|appealing|begging|pleading|calling for help|hoping (?:to get|to receive|for)|an? (?:${WORDS}){0,6}?(?:asking|applying|requesting|seeking|looking) )|(?:needs?|lacks?|requires?|wants?|wish(?:es)?|would (?:like|wish|love|appreciate)|hopes?|begs?|pleads?|prays?|are|is)(?: (?:for|to|you|kindly|humbly|get|receive|obtain|have|secure|access)){0,3}(?: (?:an?|the|some|your|more|about|only|just|at least)){0,2} (?:${WORDS}){0,2}?(?:funds?|funding|help|assistance|support|grants?|money|aid|donation|sponsorship|[$€£]|USD|\d[\d.,]* ?(?:dollars|euros|USD|shillings|naira|cedis|rupees|kwacha))|ha(?:s|ve) no (?:money|funds|means|budget)(?! to (?:help|support|give))|cannot afford)`,
    ),
  ],
  [
    "asks",
    4,
    rightBehind(
      String.raw`(?:(?:has|have|had|again|recently|also) ){0,2}(?:(?:approached|contacted|written to|wrote to|come to|came to|reached out to|turned to|petitioned|asked) (?:us|the (?:U\.?S\.? )?(?:embassy|mission|section|ambassador)|post|your (?:office|embassy)|our (?:office|section|embassy)) (?:(?:asking|requesting|seeking|looking|begging) |(?:with|for) (?:an? |its |their |the )?(?:${WORDS}){0,3}?(?:request|proposal|application|grant|funding|support|help|idea|assistance|money|[$€£\d])|to (?:fund|support|finance|request|ask|pay))|(?:re-?)?submit(?:ted|s) (?:an?|its|their|the|this) |requests? |(?:re)?applied for )`,
    ),
  ],
  [
    "asks, after all it is",
    3.5,
    rightBehind(
      String.raw`(?:is|are|was|were|has|have|runs?|works?|serves?|started|began|supports?|helps?|looks after|cares for|teaches|trains) [^.!?\n]{3,150}[.!] (?:so |therefore |now )?(?:we|it|they|our ${WORDS})(?: (?:now|are|is|therefore|kindly|humbly|would like to|want to|wish to|hereby|also|urgently)){0,3} ?(?:ask|request|seek|appl|need|propos|plan|looking)\p{L}{0,5}`,
    ),
  ],
  [
    "gives",
    -3.5,
    rightBehind(
      String.raw`(?:is|are|will be|would be|acts? as|will act as|serves? as) (?:the |our |an? |one of (?:the |our ))?${WORDS}{0,2}?sub-?(?:recipient|grantee|awardee|contractor|applicant)s?`,
    ),
  ],
  [
    "we follows",
    2,
    rightBehind(
      String.raw`(?:(?:is|are|was|were|has|have|runs?|works?|serves?|started|began|supports?|looks after|cares for) [^.!?\n]{3,150}[.!] (?:we|our) |[–—:-]? ?we (?:are|were|have|the) )`,
    ),
  ],
  [
    "called the recipient",
    5,
    rightBehind(
      String.raw`(?:(?!(?:and|,) the |et )[^;\n]){0,100}?(?:hereinafter|hereafter|henceforth|from now on|below|\((?=(?:the|our|as|hence)? ?(?:proposed |prime |lead )?(?:grantee|recipient|applicant|awardee|implementer)\)))(?: (?:referred to|called|known|as|to be|termed|is|simply)){0,4}:? ?["“«‘]?(?:the |this |our |as )?["“‘]?(?:proposed |prime |lead |grant )?(?:grantee|recipient|applicant|awardee|beneficiary|implementer|implementing)`,
    ),
  ],
  [
    "who asks is",
    4,
    rightBehind(
      `(?:(?:is|was|are|will be|as|being) )?(?:the |our |this year['’]s )(?:proposed |recommended |selected |prime |lead |successful |current )?(?:applicant|grantee|recipient|awardee|proponent)`,
    ),
  ],
  [
    "to whom it is to go",
    3.5,
    rightBehind(
      "(?:(?:is|was|are|were|has been|have been|be|being) ){0,1}(?:also )?(?:found |deemed |considered |judged )?(?:to be )?(?:eligible|recommended|selected|chosen|shortlisted|approved|awarded|nominated|ranked|scored)(?= (?:for|as|to|an?|the|[$€£]|\\d|funding|first|highest|this)|[,.])",
    ),
  ],
  [
    "whose paper",
    3,
    rightBehind(
      "['’]s? (?:grant |funding |full |new |project )?(?:proposal|application|request|concept note|project|submission|budget|appeal)(?! was (?:rej|decl|turned))",
    ),
  ],
  [
    "denied",
    -5,
    rightBehind(
      "(?:(?:is|was|are|were|has|had|did|has been) (?:not|n['’]t|never)(?: been)? (?:recommend|select|approv|fund|award|eligible|chosen|shortlist)\\p{L}*|(?:was|were|has been|is) (?:rejected|declined|turned down|refused|disqualified|unsuccessful|denied|withdrawn))",
    ),
  ],
  [
    "gives",
    -3.5,
    rightBehind(
      String.raw`(?:(?:also|has|have|had|once|already|kindly|later|recently|will|would|can|could|always|regularly|still|which|who|that|generously|first) ){0,3}(?:(?:told|advised|encouraged|urged|informed|introduced|referred|directed|invited|trained|taught|coached|mentored|helps?|helped|assist(?:s|ed)?|g[ai]ves?|lends?|lent|pays?|paid|sends?|sent|issued|suppli(?:es|ed)|visits?|visited|granted|awarded|provide[sd]?|built|donate[sd]?|sponsor(?:s|ed)?|rents?|leases?|employ(?:s|ed)|hired|guide[sd]?|supervise[sd]?|recogni[sz]ed|registered|licen[sc]ed|certified|audit(?:s|ed)|support(?:s|ed)?|back(?:s|ed)) (?:us|me|our|my|him|her)|asked (?:us|me) (?:to|if)(?! (?:fund|support|finance|pay|consider|provide|give|sponsor|assist))|pledged|sent (?:an? |two |three |four |some |its |\d+ )|refused|declined|rejected|never (?:answered|replied|paid)|did not (?:help|answer|reply|give|pay)|could not (?:help|fund)|stopped (?:funding|supporting|paying)|(?:reports?|estimates?|warns?|states) that)`,
    ),
  ],
  [
    "somebody to them",
    -3.5,
    rightBehind(
      `(?:(?:also )?works? in the same|does (?:similar|the same)|(?:also )?(?:runs?|has|implements?|carries out) (?:an? )?similar|is doing (?:similar|the same)|(?:is|are|was|were) (?:also |just )?(?:our|my|the) ${WORDS}{0,2}(?:trainer|landlord|mentor|sponsor|bank|umbrella|parent))`,
    ),
  ],
  [
    "asks",
    3.5,
    rightBehind(
      `(?:(?:(?:hereby|respectfully|humbly|kindly|gladly|now|also) ){0,2}(?:(?:comes?|came|turns?|turned|writes?|wrote|appeals?) (?:to|before|towards?) (?:you|your (?:good )?(?:office|embassy|excellency)|the embassy|us) (?:with|for|to|asking|in) |(?:is|are) (?:very )?(?:pleased|delighted|happy|honou?red|proud|glad|writing|eager|keen) to (?:submit|apply|respond|present|propose|offer|request|ask|share|introduce)|responds? to (?:your|the|this) |(?:offers?|proposes?) (?:this|the following) |certif(?:y|ies)(?! us)|agrees? to (?:the (?:terms|conditions)|comply|abide|use the|submit)|undertakes? to|accept(?:s|ed) (?:the|this) (?:award|grant|terms|conditions|offer)|(?:has |have )(?:accepted|signed) (?:the|this) (?:award|grant|agreement)|signed (?:the|this) (?:award|grant)|requires? an? (?:modification|extension|amendment)))`,
    ),
  ],
  [
    "to whom it is to go",
    3,
    rightBehind(
      String.raw`(?:(?:is|are) (?:uniquely |well |fully |the (?:only|best) )(?:qualified|placed|positioned|suited|${WORDS}{1,3}?(?:that|which|with|able))|ha(?:s|ve) (?:the |sufficient |adequate |demonstrated |shown )(?:${WORDS}){0,2}?(?:capacity|ability|experience|expertise|systems|controls)|has an? (?:${WORDS}){0,2}?(?:track record|reputation|history of)|(?:successfully )?managed (?:an?|its|the|two|three) (?:previous|prior|past|earlier|last) (?:grant|award)|was (?:selected|chosen|recommended|preferred) (?:because|since|through|after|on|in|over)|:? (?:score[sd]? )?\d{1,3} ?(?:points|pts|\/ ?100|%))`,
    ),
  ],
  // "Dear NAME, we are pleased to inform you": a giver's answer.
  [
    "to whom it is to go",
    7,
    rightBehind(
      String.raw`(?:we|I) (?:${WORDS}){1,4}?(?:to |in )?(?:inform|tell|advise|notify|announc|confirm)\p{L}* ${WORDS}{0,4}?(?:application|proposal|request|project|award|grant|selected|approved|embassy|fund)|(?:congratulations|thank you for (?:your (?:application|proposal|request|submission)|submitting|applying)|your (?:application|proposal|request) )`,
    ),
  ],
  [
    "plans",
    2,
    rightBehind(
      "(?:will|shall) (?:also |then |further )?(?:be responsible for|recruit|procure|purchase|hire|contribute its|submit|ensure|coordinate|conduct|maintain|deliver|sign|keep|spend|buy|repay|report on)",
    ),
  ],
  [
    "whose paper",
    2.5,
    rightBehind(
      `(?:['’]s? (?:(?:quarterly|final|progress|annual|narrative|financial|interim) ){1,2}report|['’]s? (?:${WORDS})?(?:budget|past performance|capacity|performance|award|staffing plan)|(?:annual|project|operating|proposed) budget|staff (?:will|are))`,
    ),
  ],
  [
    "asks",
    3,
    rightBehind(
      String.raw`(?:(?:has |have )?(?:started|opened|saved|began|completed|uploaded|updated|edited|resubmitted|revised) (?:an?|its|their|the|this) (?:${WORDS})?(?:application|proposal|budget|draft|request|form|documents?|file|submission)|(?:would like|wish(?:es)?) to (?:invite|ask|build|buy|expand|open|start|train|repair|finish|complete|extend|improve|grow|teach|purchase)|(?:is|was) (?:an? |the )?(?:new|first[- ]time|returning|repeat|previous|current|local|eligible|successful|strong) (?:applicant|grantee|recipient|awardee)(?! who)|ha(?:s|ve) never (?:received|had|applied|been)|(?:is|are) not (?:yet )?(?:registered|funded|supported)|has not (?:yet )?(?:received|been)|is in its \p{L}+ year)`,
    ),
  ],
];
