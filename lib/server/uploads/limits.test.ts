import { expect, test } from 'vitest'

import { proofWords, uploadWords } from '@/lib/text/proofs'

import { limits } from './limits'

const MB = 1024 * 1024

test.each([
  [proofWords['too-large'], `${limits.fileBytes / MB} MB`],
  [uploadWords.limits, `${limits.fileBytes / MB} MB`],
  [proofWords['too-many-files'], `${limits.filesPerFiling} 个`],
  [proofWords['no-room'], `${limits.bytesPerPerson / MB} MB`],
])('%s names the limit that holds', (words, limit) => {
  expect(words).toContain(limit)
})
