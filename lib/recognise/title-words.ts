/**
 * Words of which titles against trafficking are made, folded: alone or together they are said of any of them. They tell
 * nothing of a project, as long as the title has no other words. Of a word its first five letters: "commu" is every form.
 * Words of three letters tell nothing anyhow, nor do those that the table knows as cues ("women", "trafficking").
 */
export const EVERYDAY_OF_TITLES = new Set(
  `
    actio activ adole advoc again agric ameri anti asses assis award aware bound build campa capac cente child comba
    comme commi commu compa compr confe conti contr count cours creat crime ctip datab decen democ devel east econo
    educa effec effor elimi enfor enhan estab excha explo fight first force forms from gende globa grant hazar healt
    human imple impro indus infor initi inter issue labor labou laws legal livel local manag monit more multi natio
    netwo north offic other outre para partn peopl perso phase plan polic porno pour preve progr proje promo prose
    prote publi reduc regio repor rescu resea resid retur right risk safe schoo secto servi small socia south state
    stati stop stren study suppl suppo surve susta techn their throu time timeb train units urban visit west with work
    worki worst youth
  `
    .trim()
    .split(/\s+/),
);
