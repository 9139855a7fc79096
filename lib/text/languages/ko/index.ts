import type { Words } from '../words'

import { check, codes, result } from './check'
import { documents } from './documents'
import { estimate } from './estimate'
import { questions } from './questions'
import { home, hospitals, policy, shell } from './shell'

export const ko = { shell, home, check, result, codes, questions, estimate, hospitals, policy, documents } satisfies Words
