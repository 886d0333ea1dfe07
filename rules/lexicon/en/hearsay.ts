import { phrases } from './phrases'

/** How one or a few voices become many: habits of asking, single cases, and what people said they would do. */
export const hearsay = {
  /** Somebody is said to ask again and again. Counts only with people before it. */
  'hearsay.habit': phrases(`
    keep asking; keeps asking; kept asking; keep requesting; keep telling us; keeps telling us; keep saying; keep
    complaining; keep begging; are asking for; are asking us; is asking for; have been asking; has been asking; are
    requesting; have been requesting; are demanding; have been demanding; are begging for; are crying out for; are
    screaming for; are clamouring for; are clamoring for; ask for it all the time; ask us all the time; constantly
    ask; constantly tell us; constantly complain; repeatedly ask; repeatedly asked; repeatedly told us; always ask;
    always asking; never stop asking; have expressed; has expressed; find it difficult; find it hard; find it confusing; find it
    painful; find it cumbersome; are fed up; are tired of; search for; have mentioned consistently; have consistently asked; have consistently told us
  `),
  /** The writer is the one who hears it. */
  'hearsay.heard': phrases(`
    we keep hearing; we kept hearing; we constantly hear; we often hear; we always hear; we repeatedly hear; we hear
    again and again; we hear over and over; we hear time and again; we hear it everywhere; we keep getting asked; we
    get asked; we are constantly asked; we are often asked; we are always asked; comes up in every; comes up again and
    again; come up again and again; comes up all the time; we have received many; we have received numerous; we
    receive many; we receive countless; we get many; we get countless; we get a lot of requests
  `),
  /** One case, from which somebody may go on to all. */
  'hearsay.case': phrases(`
    one customer; one client; one user; one account; one prospect; a customer; a client; a prospect; our biggest
    customer; our largest customer; our biggest client; our largest client; our biggest account; our largest account;
    our first customer; our pilot customer; my neighbour; a friend; a colleague; one teacher; one store; one shop; one
    clinic; one school
  `),
  /** What people say they would do. */
  'hearsay.intent': phrases(`
    would pay; would use; would buy; would recommend; would switch; would subscribe; would adopt; would sign up; they'd
    pay; they'd use; they'd buy; they'd switch; they'd subscribe; they'd recommend; 'd pay; willing to pay; willing to
    switch; willingness to pay; interested in; expressed interest; showed interest; shown interest; strong interest;
    great interest; huge interest; showed strong interest; signalled interest; signaled interest; waitlist; wait list;
    waiting list; liked the; loved the; love the idea; liked the idea; letters of intent; letter of intent; said yes;
    raised their hands; raised a hand
  `),
  /** What is concluded from it. */
  'hearsay.conclusion': phrases(`
    validated; validates; validate demand; validates demand; proves; proven; proof of demand; proof that; confirms;
    confirmed; confirming; is assured; is guaranteed; is certain; is secured; is real; is clear; is there; will pay;
    will buy; will use it; will subscribe; will switch; product market fit; there is demand; demand is; the demand
    exists; a market for; shows demand; shows that demand; de risked; derisked
  `),
}
