'use client'

import type { ChangeEvent, Ref } from 'react'

import { uploadWords } from '@/lib/text/proofs'

import { buttonLook } from '../ui/button-look'
import { Icon, type IconName } from '../ui/icon'

type Props = { id: string; pick: (file: File) => void; opens?: () => void; camera?: Ref<HTMLInputElement>; describedBy: string }
type Picker = { name: string; label: string; icon: IconName; accept: string; capture?: 'environment' }

// Exactly these: a list of picture types makes many Android web views open the file manager without a camera.
const pickers: readonly Picker[] = [
  { name: 'camera', label: uploadWords.camera, icon: 'camera', accept: 'image/*', capture: 'environment' },
  { name: 'album', label: uploadWords.album, icon: 'image', accept: 'image/*' },
  { name: 'pdf', label: uploadWords.pdf, icon: 'document', accept: 'application/pdf' },
]

/** The phone's own ways to a picture. Each takes one file, and the same one may be picked again. `opens` is called while the page is still in front. */
export function ProofPickers({ id, pick, opens, camera, describedBy }: Props) {
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    if (file !== undefined) pick(file)
    currentTarget.value = ''
  }
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      {pickers.map(({ name, label, icon, ...input }) => (
        <div key={name} className="grid">
          <input type="file" id={`${id}-${name}`} ref={name === 'camera' ? camera : undefined} className="peer sr-only" onClick={opens} onChange={take} aria-describedby={describedBy} {...input} />
          <label
            htmlFor={`${id}-${name}`}
            className={`${buttonLook(name === 'camera' ? 'primary' : 'plain')} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-accent`}
          >
            <Icon name={icon} />
            {label}
          </label>
        </div>
      ))}
    </div>
  )
}
