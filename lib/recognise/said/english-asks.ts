import { ASKER, BODY, GIVEN, GIVING, MONEY, OFFICER, PAPER } from "./english-words.ts";
import { rightBefore, upTo, WORDS } from "./frames.ts";
import type { Wordings } from "./wordings.ts";

export const ENGLISH_ASKS: Wordings["before"] = [
  [
    "who asks is",
    5,
    rightBefore(
      `(?:(?:proposed|recommended|selected|intended|prospective|suggested|successful|prime|lead|actual) )?(?<!(?:former|previous|past|other|last|sub)[ -])${ASKER}(?: organi[sz]ation| name)?(?:(?: is| will be| would be| shall be)|[:–—-]| [–—-])`,
    ),
  ],
  [
    "who asks is",
    5,
    rightBefore(
      String.raw`(?:who (?:is|are) (?:applying|asking|you|the applicant)|who (?:applies|asks)|(?:what is |what['’]s )?(?:the )?(?:full |legal |official )?name of (?:your|the|our) ${WORDS}{0,2}?${BODY}|what is your ${WORDS}{0,2}?${BODY} called|which ${BODY} (?:is applying|do you represent)|what do you call yourselves|who (?:we|you) are)\s?[?:](?: (?:A|R|Ans(?:wer)?)\s?[:)])?`,
    ),
  ],
  [
    "to whom it is to go",
    4,
    rightBefore(
      `${OFFICER}${upTo(70)} (?:${GIVING} ${upTo(30)}${MONEY}${upTo(20)} (?:to|for|with)|fund|funding|support(?:ing)?|sponsor(?:ing)?|financ(?:e|ing)|award(?:ing)?)`,
    ),
  ],
  [
    "to whom it is to go",
    4,
    rightBefore(
      `(?<!sub-?\\s?)${MONEY} (?:${WORDS}|[$€£]?[\\d.,]+ ){0,7}?(?:(?:was|were|is|are|been|be|being) )?${GIVEN} (?:to|in favou?r of)`,
    ),
  ],
  [
    "to whom it is to go",
    // An "agreement with" somebody is another's by its words alone.
    6.5,
    rightBefore(
      `(?:amendment|modification|extension|renewal|close-?out|termination|increase|NCE)${upTo(50)} (?:to|with|for|of)`,
    ),
  ],
  [
    "to whom it is to go",
    3,
    rightBefore(`(?:grant|award|cooperative) agreement${upTo(24)} between (?:the )?(?!our |us )${upTo(50)} and`),
  ],
  [
    "to whom it is to go",
    3.5,
    rightBefore(
      `(?:reviewers?|panel|committee|board|jury|evaluators?|post|section)(?: has| have)? (?:found|considered|rated|ranked|scored|selects?|selected|chose|approved|approves|supports|favou?rs|endorse[sd]|recommend(?:s|ed)?|shortlisted|picked|awarded|funded)(?: (?:to fund|funding(?: for)?|awarding|an award to))?`,
    ),
  ],
  [
    "to whom it is to go",
    2.5,
    rightBefore(
      `(?:(?:your|this|the) ${WORDS}?(?:support|contribution|help|grant|funding|assistance|donation|generosity|gift|award|money)s? (?:will|would|can|could|may|shall) ${WORDS}?(?:help|enable|allow|assist|strengthen|empower)|(?:please|kindly)(?: kindly)? (?:help|support|assist|fund|consider|remember)(?: us(?: at)?)?|(?:with|through|using|from) (?:this|your|the requested) ${WORDS}?(?:grant|award|funding|money|support|funds|assistance|donation),?|if (?:funded|selected|approved|awarded|successful|supported|given this ${WORDS}?grant),)`,
    ),
  ],
  [
    "whose paper",
    2.5,
    rightBefore(
      `(?:due diligence|vetting|risk (?:assessment|rating|review)|background check|(?:site|monitoring|follow-?up) visit|pre-?award (?:survey|assessment)|name check|SAM (?:check|registration|record)|eligibility (?:check|review)|score(?: sheet)?|ranking|assessment|grant (?:file|record|history)|profile)(?: (?:was|is|done|made|conducted|check|form|report)){0,2} (?:of|on|for|to|about|at|with)`,
    ),
  ],
  [
    "by whom",
    2,
    rightBefore(
      `(?:attached|enclosed|below|herewith|received|forward(?:ed|ing)?|pass(?:ing)? on|sharing|submitting|subject:|objet:|re:|fwd?:)${upTo(40)} ${PAPER} (?:${WORDS}|\\S*\\d\\S* ){0,8}?(?:from|of|by)`,
    ),
  ],
  [
    "whose paper",
    3,
    rightBefore(
      `${PAPER} (?:for|of) ${WORDS}{0,3}?(?:support|assistance|funding|funds|grants?|aid|help) (?:to|for|by|of)`,
    ),
  ],
  [
    "by whom",
    4,
    rightBefore(
      `(?:project|programme?|activit(?:y|ies)|work|initiative|it) (?:(?:will|shall|is|are|to) )(?:to )?(?:be )?(?:implemented|carried out|executed|undertaken|run|managed|coordinated|led|delivered) (?:${WORDS}{1,2})?by`,
    ),
  ],
  [
    "called so",
    5,
    rightBefore(
      String.raw`(?:(?:we|I)(?: am| are|['’]m|['’]re| have| had)? (?!work|partner|collab|met|know)(?:(?!with|from|by|through|of|for|thank)[\p{L}\d'’-]+,? ){1,8}?|(?:our|my) (?!partner|donor|friend|bank|parent|umbrella|sister|mother)(?:(?!with|from|by)[\p{L}-]+ ){1,4}?)(?:in ${WORDS})?(?:is |are |which is |that is )?(?:called|named|known as|by(?: the)? names?(?: of)?|under the name(?: of)?|registered as)`,
    ),
  ],
  [
    "called so",
    4.5,
    rightBefore(
      `(?:name of (?:our|the) ${WORDS}{0,2}?${BODY} is|our (?:${BODY}['’]?s? )?name is|we call it|(?:I|we) (?:run|lead|head|manage|founded|started|own|coordinate|direct|represent|chair) (?:an? |our |this )(?:(?!with|from|by|for|of)[\\p{L}-]+ ){0,4}?${BODY},)`,
    ),
  ],
  [
    "says we",
    4.5,
    rightBefore(
      `(?:we|us|sincerely|faithfully|regards|signed|undersigned|behalf of|all),?(?: the| all| some of the| as| from){0,2} ${WORDS}?(?:members|women|men|youths?|people|villagers|farmers|mothers|fathers|parents|teachers|pupils|students|staff|leaders|elders|committee|management|residents|fishermen|widows|team|family) (?:of|from|at|in)`,
    ),
  ],
  [
    "says we",
    3,
    rightBefore(
      String.raw`(?<=^(?:\W*))(?:(?:signed|sealed)(?:,? (?:for|by))?(?: and on behalf of)?|sincerely,?|yours \p{L}{4,12},?|(?:best |kind )?regards,?|for:?)`,
    ),
  ],
  // What is written of an award, from its approval to its last report.
  [
    "to whom it is to go",
    4,
    rightBefore(
      `(?:(?:notification|notice|letter) of (?:award|grant|selection)|award (?:letter|notice|notification|memo)|(?:obligation|disbursement) of ${upTo(30)}|sole[- ]source (?:justification|award|grant)|justification (?:for|of) ${upTo(40)}award|obligat(?:e|ed|ing) ${upTo(30)}|congratulat(?:ions|e|ing)|(?:(?:pleased|happy|delighted|glad|regret|sorry|wish|writing|write) to (?:inform|notify|advise|tell)|letter (?:notifies|informs)|notif(?:y|ies|ied))|clear(?:ed|s) (?:the |this )?(?:grant|award)|no objection to (?:funding|the (?:grant|award|funding))|in favou?r of (?:funding|supporting)|(?:I|we) (?:also )?(?:support|propose|recommend|suggest|favou?r|approve) (?:that |strongly )?(?:we |you |to |the |a |an )?(?:fund(?:ing)?|award(?:ing)?|grant|approval|select(?:ing)?|support(?:ing)?)|(?:recommend(?:ed|ation)?|approved?|approval|selected|awarded|funded)(?: (?:approval|funding|for (?:funding|award|approval)|award|selection))?:)(?: (?:to|for|of|with))?`,
    ),
  ],
  [
    "to whose account",
    3.5,
    rightBefore(
      `(?:cheques?|checks?|money|funds|grant|award)${upTo(30)} (?:out to|go to|goes to|sent to|in favou?r of|made to)`,
    ),
  ],
  [
    "whose paper",
    3,
    rightBefore(
      "(?:(?:quarterly|final|narrative|progress|interim|financial|annual|monthly|close-?out|programme?|performance|activity) ){1,3}reports? (?:(?:submitted|prepared|sent|written) )?(?:of|by|from|for)",
    ),
  ],
  [
    "whose paper",
    2.5,
    rightBefore(
      "(?:constitution|by-?laws|history|mission|vision|(?:registration )?certificate|background|overview|organogram|budget|papers|documents|plea|cry|board|members of the board|leadership|management) of",
    ),
  ],
  [
    "says we",
    3,
    rightBefore(
      `(?:it['’]s|it is|this is|here is|we['’]re|(?:hello|hi|hey|good (?:morning|day|afternoon|evening))(?: ${WORDS}{0,2})?,? ?(?:again )?from)(?: (?:us at|all at))?`,
    ),
  ],
  [
    "plans",
    2,
    rightBefore(
      "(?:(?:I|we) (?:hereby )?(?:certify|confirm|declare|attest) that|so that|in order for|(?:kindly|please|to) (?:help|enable|allow|assist)|(?<=^(?:\\W*))(?:about|why|introducing|introduction to|help|the team (?:at|of|from)))",
    ),
  ],
  [
    "says we",
    4,
    rightBefore(
      `(?:(?:(?:kind|warm|best|many|my) )?regards,? from|yours (?:in|for) \\p{L}+,?|undersigned,?${upTo(40)} of|(?:as|in my (?:role|capacity|position) as|being|speaking as) (?:the |an? )?${WORDS}?(?:director|coordinator|chair\\p{L}*|president|secretary|treasurer|head(?:[- ]?teacher)?|founder|manager|leader|pastor|principal|matron|officer|representative|patron) (?:of|for|at)|all of us (?:at|in|from)|phone call from|walk-?in(?: from|:)?)`,
    ),
  ],
];
