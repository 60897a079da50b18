import { BODY, OTHER, PAPER, PARENT, PERSON } from "./english-words.ts";
import { rightBefore, upTo, WORDS } from "./frames.ts";
import type { Wordings } from "./wordings.ts";

export const ENGLISH_OTHERS: Wordings["before"] = [
  [
    "denied",
    -5,
    rightBefore(
      `(?:did|do|does|would|could|will|can|should|shall)(?: not|n['’]t) (?:recommend|select|approve|fund|support|choose|award|accept|propose|shortlist)${upTo(30)}`,
    ),
  ],
  [
    "another's paper",
    -4.5,
    rightBefore(
      `(?:(?:declined|rejected|turned down|disqualified|refused)(?: the)?(?: ${PAPER} (?:of|from|by))?|(?:former|previous|past|last year['’]s|earlier|other|another|unsuccessful|ex)[ -](?:${WORDS})?(?:grantees?|recipients?|awardees?|applicants?|partners?|donors?|funders?|employers?|winners?|organi[sz]ations?),?(?: is| was| were| are| such as| like| called)?)`,
    ),
  ],
  [
    "another's paper",
    -4.5,
    rightBefore(
      `(?:similar to|same as|like|unlike|copy of|different from|modelled on) (?:the |that of |those of )?(?:(?:${WORDS}){0,2}(?:project|work|approach|programme?|activities|model) (?:of|by|at|from))?`,
    ),
  ],
  [
    "somebody else",
    -7,
    rightBefore(
      `(?:our |the |its |their |a )${PARENT}(?: (?:body|organi[sz]ation|${BODY}))?(?: in ${WORDS}){0,1}(?: (?:is|are|was|called|named))?,?`,
    ),
  ],
  [
    "somebody else",
    -4,
    rightBefore(
      `(?:our |the |its |their |a |^)?${WORDS}?${OTHER}s?(?: (?:organi[sz]ation|body|agency|institution))?(?:[:,]| [–—-]| is| are| was| were| will be)`,
    ),
  ],
  [
    "somebody else",
    -4,
    rightBefore(
      `(?:sub-?\\s?(?:recipient|grantee|awardee|award|grant|contract(?:or)?|applicant|implementer)s?(?: ${upTo(40)}(?:is|are|to|with|for))?[:,–—-]?|(?:referees?|references?|guarantor|emergency contact|witness|trainer|facilitator|consultant|expert|auditor)[:,]? ${upTo(50)}(?:[,:–—-]|from|of|at))`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    rightBefore(
      `(?:donations?|sponsorship|scholarships?|co-?(?:funding|financing)|loans?|materials?|equipment|land|books|computers?|quotations?|quotes?|pro-?formas?|invoices?|receipts?|certificates?|licen[cs]es?|permit|approval|consent|clearance|contacts?|information|volunteers?|experts?|engineers?|doctors?|facilitators?|trainers?|technicians?|officials?|visitors?|pumps?|seeds?|tools?|machines?) ${WORDS}{0,3}?(?:(?:came?|comes?|bought|purchased|obtained|issued|received|given) )?(?:from|by|through)`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    rightBefore(
      `(?:(?:co-?funded|co-?financed|sponsored|covered|borne|met|issued|authori[sz]ed|inspected|built|constructed|drilled|installed|supplied|manufactured|sold|printed|published|reported|inspired|introduced|invited|mentored|coached|advised|employed|appointed|posted|deployed|licen[sc]ed|accredited|recogni[sz]ed|regulated|overseen) ${WORDS}{0,3}?(?:by|with|under)|(?:workshops?|trainings?|seminars?|courses?|sessions?|conferences?|classes|lessons?|grant|call|competition|prize|scheme|fund)${upTo(30)} (?:organi[sz]ed|facilitated|conducted|led|delivered|given|run|offered|held|taught|provided|launched|announced|published|managed|administered|advertised) (?:by|at)|(?:previously|earlier|formerly|already|once) ${WORDS}?(?:implemented|run|managed|led|done) by|(?:we|group|organi[sz]ation|association|school) (?:was|were) ${WORDS}?(?:founded|started|established|created|set up|formed) by)`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    rightBefore(
      `(?:(?:an?|the|as|his|her|former) (?:local |national |district |regional |country )?(?:branch|chapter|arm|wing|department|subsidiary|affiliate|graduate|alumn\\p{L}+|employee|official|client|tenant) (?:of|at|with)|(?:members?|part|umbrella) (?:of|in) (?:the )?(?:${WORDS}){0,2}(?:network|federation|union|umbrella|forum|alliance|coalition)(?: of)?|affiliated (?:to|with|under)|under (?:the )?(?:umbrella|auspices|supervision|patronage) of|(?:in |close )?(?:collaboration|partnership|cooperation|association|conjunction|consultation|hand) (?:with|between us and)|previous(?:ly)? ${upTo(30)} with)`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    rightBefore(
      `(?<=(?:^|\\. )(?:\\W*))(?:(?:to|attention|attn?|cc|c\\.c|copy(?: to)?|through|thro|via|ufs)\\s?:?,?(?: ${WORDS}{0,6}?(?:director|manager|ambassador|officer|head|chair\\p{L}*|secretary|committee|team)(?: ${WORDS}?(?:of|at|,))?)?|dear(?: (?:friends|team|colleagues|members|staff|all)(?: (?:at|of|from))?)?)`,
    ),
  ],
  [
    "somebody else",
    -3.5,
    rightBefore(
      `(?:(?:we|I|they)(?:['’]ve)? (?:(?:have|had|also|already|first|once|never|recently) ){0,3}(?:applied to|asked|approached|contacted|wrote to|written to|visited|met(?: with)?|appealed to|turned to|(?:requested|received|got|borrowed|rented|learn(?:ed|t)|heard|bought|submitted) ${upTo(40)}(?:from|through|via|by|to)|(?:will |shall |would )?(?:buy|hire|rent|donate|hand over|deliver|give|distribute|sub-?grant) ${upTo(40)}(?:from|to))|(?:call (?:up)?on|thank(?:s|ful|ed|ing)?(?: you)?(?: (?:to|very much|so much))?|grateful to|indebted to|acknowledge|urge))`,
    ),
  ],
  [
    "somebody else",
    -3,
    rightBefore(
      `(?:such as|e\\.g\\.,?|for (?:example|instance),?|other than|apart from|besides|compared (?:to|with)|according to|as (?:reported|published|stated|noted|required) (?:by|in)|(?:stud(?:y|ies)|survey|research|data|figures|statistics|census|guidelines|rules|requirements|policy|terms) (?:${WORDS}){0,2}?(?:of|by|from)|(?:response|reply|reference) to (?:the )?(?:call|invitation|announcement|advert\\p{L}*|notice|letter|email) ${WORDS}{0,3}?(?:of|from|by))`,
    ),
  ],
  [
    "somebody else",
    -3,
    rightBefore(
      `(?:${PERSON}(?:,)? (?:(?:also|has|had|is|was|now|previously|currently|used|to|once) ){0,4}(?:work|works|working|worked|employed|serves?|served|teaches|taught|stud(?:ies|ied)|trained|graduated|interned|volunteers|volunteered|retired) (?:${WORDS}|\\d+ ){0,5}?(?:for|at|with|in|from|of)|belongs? to|property of|(?:borrowed|rented|leased|lent) (?:from|by)|(?:(?:take|takes|taking) place|be held|is held|held|hosted|gather) (?:at|in|by))`,
    ),
  ],
  [
    "part of another",
    -2,
    rightBefore(
      "(?<!(?:we|us|I|are|am|undersigned|behalf of|sincerely|faithfully|regards|all|from),? (?:(?:the|all|some|as|from|\\d+) ){0,2})(?:pupils|students|children|patients|residents|learners|prisoners|orphans|inmates|graduates|beneficiaries(?: (?:are|of|include|from)){0,3}|participants) (?:of|at|from|in)",
    ),
  ],
  [
    "somebody else",
    -3.5,
    rightBefore(
      `(?:who (?:helps|supports|funds) us|also considered|reserve list|waiting list|runner-?up|not (?:selected|recommended|funded|approved)|grants (?:managed|received|held)|references given|(?:past|previous|other|current) (?:donors|funders|grants|supporters)|forwarded by|passed on by|your (?:letter|grant|programme|project|grantee|partner|work)(?: (?:to|with|for|at))?|you (?:already |also |once )?(?:support|supported|fund|funded|helped|gave to)|what you (?:did|do|have done) (?:for|with))(?: (?:is|was|were|are))?:?`,
    ),
  ],
  [
    "somebody else",
    -2.5,
    rightBefore(
      `(?<!(?:agreement|award|grant|contract|calls?|meetings?|met|spoke|talked|speak|talk|visit|discuss\\p{L}*|correspond\\p{L}*|interview|follow(?:ing)?[- ]up|am|['’]m|are|work|issue|problem|dealing|extension|modification|amendment) )with`,
    ),
  ],
];
