/**
 * Words of which titles against trafficking are made, folded: alone or together they are said of any of them. They tell
 * nothing of a project, as long as the title has no other words.
 */
export const EVERYDAY_OF_TITLES = new Set(
  `
    a abuse action actions activities activity additional adolescent advisor advocacy against agricultural
    agriculture aids all american an and anti apoyo appui as assessment assist assistance assisting at au aux
    award awareness border bound boys brochures build building by campaign campaigns capacity center centers
    central centre centres chain chains child children combat combating combatting commercial commission
    committee communities community compact comprehensive conditions conference continuation contra contre
    cooperation coordination counter countering countries country course court courts cpc create creating crime
    crimes criminal cross ctip curriculum da das data database de decent democracy des develop developing
    development do dos du e east eastern economic education educational effective efforts el eliminate
    eliminating elimination employment en end ending enfant enfants enforcement enhance enhancing establish
    establishing establishment et evaluation exchange exchanges expansion exploitation exploitative exploited
    exploitive families family femmes fight fighting first for force forced forms forzoso from fund funds gender
    girl girls global government governments grant grants hazardous health hiv hotline human i ii iii implement
    implementation implementing improve improvement improvements improving in industry infantil information
    initiative initiatives international internet investigation investigations issues its iv judges judicial
    justice la labor labour las law laws le legal legislation legislative les livelihood livelihoods local los
    lucha lutte management materials media men ministry minors monitoring more mujeres multi nation national
    nations network new ngo ngos ninas ninos north northern of office officers officials on or organized other
    others outreach pact para partnership partnerships people person personas personne personnes persons phase
    phases plan plans police policies policing policy por pornography pour prevencion prevent preventing
    prevention program programa programme programmes programs project projects projet promote promoting
    prosecuting prosecution prosecutor prosecutors prostitution proteccion protect protecting protection
    proyecto psycho psychosocial public quality rape rapid reduce reducing regional rehabilitation reintegration
    repatriation report reporting reports rescue rescued research resident return right rights risk rural s safe
    school schools sector sectors security seminar service services sex sexual shelter shelters slavery small
    social south southern state states statistical stop stopping strengthen strengthening study supplement
    supply support supporting supports sur survey survivor survivors sustainable task technical the their
    through time timebound tip to tourism trabajo trafficked trafficker traffickers trafficking trafic training
    trainings traite trata travail u umbrella unit units urban us usa usg v victim victimas victimes victims
    violence visitor visitors vulnerable website west western with witness woman women work worker workers
    working workshop worst y young youth
  `
    .trim()
    .split(/\s+/),
);
