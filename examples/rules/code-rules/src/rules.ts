import { discountApprover } from './discountApprover'

// What a plugin exports: the list of its rules.
export default [discountApprover]
