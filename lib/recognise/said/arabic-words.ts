/** Kinds of bodies, with the article and "our". */
export const KINDS = String.raw`(?:ال)?(?:جمعي|مؤسس|منظم|مجموع|تعاوني|مبادر|فريق|شبك|مركز|لجن|رابط|اتحاد|هيئ|كيان|جه|نقاب|ناد)[ةهيات]*(?:نا)?`;
/** Between a wording and the name: who they are there, a kind of body, a mark. */
export const NAME = String.raw`(?:(?:أعضاء|عضوات|أهالي|نساء|سيدات|شباب|إدارة|مجلس إدارة|فريق|${KINDS}) ){0,2}["«“(]?$`;
/** "To you", "from your embassy": small words between a verb and who does it. */
export const YOU = String.raw`(?:(?:إليكم|اليكم|لكم|منكم|عليكم|بكم|(?:إلى|من|على|ل) ?(?:سفارت|سعادت|سيادت|حضرت|جناب|معالي|مكتب|مؤسست|منظمت|برنامج)كم(?: [ء-ي]+كم|ة| الموقرة| الكرام)?|هنا|أيضا|أيضا|اليوم|بهذا|في|أن تتقدم|أن يتقدم|أن) ){0,2}`;
/** Who is the head of a body. */
export const HEADS = String.raw`(?:ال)?(?:رئيس|مدير|منسق|مؤسس|مسؤول|مشرف|أمين|أمينة سر|نائب رئيس|سكرتير|ممثل|ممثلة عن|ناظر|مندوب)(?:ة)?(?: (?:التنفيذي|العام|مجلس إدارة|مجلس)(?:ة)?)?`;
/** What is given, before the name it goes to. */
export const MONEY = String.raw`(?:(?:ال)?(?:منح|مبلغ|تمويل|دعم|مساعد|دفع|مشروع|طلب|مقترح|عقد|اتفاق|عرض)[ةيهات]*)`;
