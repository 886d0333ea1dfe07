import { ruleTester } from 'candor/testing'
import { discountApprover } from './discountApprover'

ruleTester(discountApprover, {
  flagged: [
    { text: 'Pilot customers get 40% off.', phrase: 'Pilot customers get 40% off.' },
    { text: 'Schools get a 25 % discount in the first year.', messageId: 'unapproved' },
    { text: 'Everyone gets 15% off.', options: { limit: 10 } },
  ],
  passed: [
    'Pilot customers get 40% off; the deal desk approved it on 3 March.',
    'Everyone gets 15% off in May.',
    'A third of the orders, 40%, come by phone.',
  ],
})
