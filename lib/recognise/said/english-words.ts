/** Slots of what English says of names. */

export const BODY =
  "(?:group|organi[sz]ation|associations?|ngo|cbo|cso|school|club|cooperative|society|foundation|charity|cent(?:re|er)|network|institution|company|clinic|home|orphanage|library|team|community|church|entity|body|project)";
export const ASKER =
  "(?:grantee|recipient|applicant|awardee|proponent|implementer|implementing (?:partner|organi[sz]ation|body|agency|entity))";
export const PAPER = "(?:proposals?|applications?|requests?|submissions?|appeals?|concept notes?|bids?)";
export const MONEY = String.raw`(?:grant|award|agreement|funds?|funding|subvention|amount|money|sum|contribution|contract|financing|[$€£] ?\d[\d.,]*|\d[\d.,]* ?(?:dollars|USD|euros))`;
export const OFFICER =
  "(?:recommend|post|embassy|mission|section|panel|(?<!our |village )committee|board|jury|ambassador|approv|GOR|PAS|authori[sz]|resolv)";
export const GIVING = String.raw`(?:award|grant|giv|mak|provid|approv|disburs|transfer|issu|offer|allocat|extend|pay|obligat|releas)\p{L}{0,4}`;
export const GIVEN =
  "(?:awarded|granted|given|made|issued|disbursed|transferred|approved|paid|released|allocated|obligated)";
export const PERSON =
  "(?:she|he|who|they|treasurer|trainer|teacher|director|secretary|husband|wife|expert|consultant|chairman)";
export const OTHER =
  "(?:funder|donor|(?<!implementing |lead |prime )partner|bank|auditor|supplier|contractor|trainer|consultant|host|landlord|sponsor|guarantor|competitor|regulator|evaluator|facilitator|venue|insurer|network)";
export const PARENT =
  "(?:parent|mother|umbrella|apex|sister|host(?:ing)?|partner|funding|licensing|regulatory|supervising|governing|mentor)";
