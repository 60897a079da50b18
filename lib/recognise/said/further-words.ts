/** A letter, at less cost than a property of all letters. */
export const L = "[a-zà-ӿ]";
/** A quotation mark that opens, and the name. */
export const MARK = String.raw`["“«„]?$`;
/** Between a name and what is said of it: the part in quotation marks, its short form, what is put in. */
export const BEGIN = String.raw`^["»”“’]?(?: [«„“"][^«»„“”"\n]{2,50}[»”“"])?(?:,? ?\([^()\n]{2,60}\)|, [^,.;\n]{3,60},)?,?\s`;
/** The beginning of a word. */
export const EDGE = `(?<!${L})`;
/** Who is the head of a body. */
export const POST = `(?:geschäftsführer(?:in)?|vorsitzender?|leiter(?:in)?|gründer(?:in)?|directeur|voorzitter|oprichter|penningmeester|coördinator|prezes(?:em|ka|ką)?|dyrektor(?:em|ka|ką)?|przewodnicząc[ayą]${L}?|założyciel${L}*|kierowni${L}+|koordynator${L}*|predsj?edni(?:k|ca)|direktor(?:ica|ka)?|osniva[čt]${L}*|koordinator(?:in|ica|ka)?|председни(?:к|ца)|директор(?:ка|ица)?|kryetar${L}{0,3}|drejtor${L}{0,4}|themelues${L}*)`;
/** The kind of a body, with what makes a noun another's. */
export const KIND = `(?:(?:unser${L}* |des |der |den |die |das |dem |de |het |onze |našeg |naše |të )?(?:vereins?|gruppe|organisation|stiftung|genossenschaft|stichting|vereniging|groep|organisatie|coöperatie|stowarzyszeni${L}+|fundacj${L}+|organizacj${L}+|grup[ay]|udruženj${L}+|udrug${L}|organizacij${L}|удружењ${L}+|shoqat${L}+|organizat${L}+) )?`;
