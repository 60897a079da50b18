import { BODY } from "./english-words.ts";
import { WORDS, wholeLabel } from "./frames.ts";
import type { Wordings } from "./wordings.ts";

export const ENGLISH_LABELS: Wordings["labels"] = [
  [
    5,
    wholeLabel(
      `(?:(?:grant|award|funds?|agreement|contract) )?(?:issued|awarded|granted|allocated|given) to|(?:proposed|recommended|intended|selected|prospective|successful|approved|prime|primary|lead|main) (?:award )?(?:recipient|grantee|awardee|applicant|implementer|proponent)(?: name| organi[sz]ation| entity)?|who (?:is|are) (?:applying|asking|requesting) for .{2,30}|${BODY} (?:making|submitting|behind) (?:the|this) (?:request|application|proposal)|SAM(?:\\.gov)?(?: (?:legal|registered|entity|registration|business)){0,3} name`,
    ),
  ],
  [
    4,
    wholeLabel(
      `(?:group|cbo|ngo|association|cooperative|society|charity|foundation|club)(?:['’]s)? (?:full |legal |official |registered )?name|what is your ${WORDS}{0,2}?${BODY} called|what do you call (?:yourselves|your ${BODY})`,
    ),
  ],
  [
    -3,
    wholeLabel(
      `(?:names? of (?:the |your |our )?)?(?:(?:regist(?:ering|ration)|issuing|licensing|supervising|regulatory|awarding|granting|contracting|line) (?:authority|body|agency|office|institution|ministry)|registrar|issued by|(?:umbrella|parent|mother|apex|sister|host|hosting|fund(?:ing|er)|donor|partner|reference|auditing|audit) (?:body|organi[sz]ation|institution|firm|company|agency|church|network|school)|(?:training |event |project )?venue|(?:training|service) provider|trainers?|facilitators?|suppliers?|contractors?|(?:current |last )?employer|competitors?|guarantors?|landlord|insurer|(?:line |supervising |parent )?ministry(?: in charge| responsible| concerned)?|(?:correspondent|intermediary|beneficiary['’]?s?) bank|(?:beneficiary|target|benefiting|participating) (?:schools?|groups?|communit(?:y|ies)|institutions?)|addressee|networks?|how (?:did you|you) (?:hear|learn|know|find out) (?:about|of) .{2,30}|who (?:told you|referred you|recommended you)\\b.{0,30}|referral source|referred by|(?:fiscal|legal) (?:agent|sponsor|host)|other (?:donors?|funders?|sources?.{0,20}|applicants?))(?: name)?`,
    ),
  ],
];
