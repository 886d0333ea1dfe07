/** Words that fit into a section of any product document, and so say nothing about this one. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `
  a about across additional aim all also among an and any appropriate are area areas as aspect aspects at available
  be benefit benefits best better big bring business by can capabilities capability case cases category challenge
  challenges clear company competition competitive competitor competitors complete comprehensive content continue
  core could create crucial current customer customers data deliver delivery detail details developer developers
  different document drive driven each ease easy effective efficient efficiency enable end engagement enhance ensure
  environment etc every everyone excellent existing experience experiences extensive fast feature features few first
  focus for from full future general goal goals good great group grow growing growth has have help helps high
  highly huge idea ideas impact important improve improved improvement improvements in include includes including
  increase increased industry information initial innovative into is it its key large leading level like main major
  make making many market markets maximize maximise may meet mission modern more most multiple must need needs new
  next number numerous objective objectives of offer on one opportunities opportunity optimal optimise optimize
  option options or organisation organization other others our out outcome outcomes over overall own people
  performance plan plans platform possible potential problem problems process processes product products project
  projects provide provides providing quality quickly range rapid rapidly reach relevant reliable requirements
  robust scalable scalability scale seamless section section service services several should significant simple
  smooth so solution solutions some space specific stakeholder stakeholders standard strategic strategy strong success
  successful such support sure system target team teams technologies technology than that the their them there these
  they things this through time timely to together tool tools top trend trends type types understand unique use used
  useful user users using value variety various very vision want way ways we well what when where which while who
  wide will with within work world would you your
  `
    .trim()
    .split(/\s+/u),
)
