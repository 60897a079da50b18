/**
 * Words of which titles against trafficking are made, folded: alone or together they are said of any of them. They tell
 * nothing of a project, as long as the title has no other words. Of a word its first five letters: "traff" is every form.
 */
export const EVERYDAY_OF_TITLES = new Set(
  `
    a abuse actio activ addit adole advis advoc again agric aids all ameri an and anti apoyo appui as asses assis
    at au aux award aware borde bound boys broch build by campa capac cente centr chain child comba comme commi
    commu compa compr condi confe conti contr coope coord count cours court cpc creat crime crimi cross ctip curri
    da das data datab de decen democ des devel do dos du e east easte econo educa effec effor el elimi emplo en
    end endin enfan enfor enhan estab et evalu excha expan explo famil femme fight first for force forms forzo
    from fund funds gende girl girls globa gover grant hazar healt hiv hotli human i ii iii imple impro in indus
    infan infor initi inter inves issue its iv judge judic justi la labor labou las law laws le legal legis les
    livel local los lucha lutte manag mater media men minis minor monit more mujer multi natio netwo new ngo ngos
    ninas ninos north of offic on or organ other outre pact para partn peopl perso phase plan plans polic por
    porno pour preve progr proje promo prose prost prote proye psych publi quali rape rapid reduc regio rehab
    reint repat repor rescu resea resid retur right risk rural s safe schoo secto secur semin servi sex sexua
    shelt slave small socia south state stati stop stopp stren study suppl suppo sur surve survi susta task techn
    the their throu time timeb tip to touri traba traff trafi train trait trata trava u umbre unit units urban us
    usa usg v victi viole visit vulne websi west weste with witne woman women work worke worki works worst y young
    youth
  `
    .trim()
    .split(/\s+/),
);
