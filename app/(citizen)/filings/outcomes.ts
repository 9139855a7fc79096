import type { StepFault } from '@/components/filing/step-field'
import { faultsShown } from '@/components/filing/step-problems'
import type { ActRefused } from '@/lib/server/filings/act'
import type { StepRefused } from '@/lib/server/filings/save-step'
import type { SubmitRefused } from '@/lib/server/filings/submit'
import { refusedText, refusedWords } from '@/lib/text/refusals'
import { materialWords } from '@/lib/text/materials'

/** A refusal of the server as the form shows it. */
export function stepProblem(refused: StepRefused | { readonly code: 'key-reused' }): { readonly faults: readonly StepFault[]; readonly general?: string } {
  if (refused.code !== 'faults') return { faults: [], general: refusedText(refused) }
  return { faults: faultsShown(refused.faults) }
}

export function submitProblem(refused: SubmitRefused): string {
  switch (refused.code) {
    case 'materials-missing':
      return `还缺材料：${refused.materials.map((material) => materialWords[material].name).join('、')}。请回去上传后再提交。`
    case 'already-filed':
      return refused.number === null ? refusedWords['already-filed'] : `这件事您已经办过了，编号 ${refused.number}，请到“进度”里查看。已经到期的，请先在那里结束，再来提交这一份。`
    default:
      return refusedText(refused)
  }
}

export const actProblem = (refused: ActRefused): string => refusedText(refused)
