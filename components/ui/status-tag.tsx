import { Icon } from './icon'
import { type Tone, tones } from './tone'

export function StatusTag({ kind, label }: { kind: Tone | 'plain'; label: string }) {
  const { icon, box, ink } = kind === 'plain' ? { icon: 'clock', box: 'bg-sunken', ink: 'text-soft' } as const : tones[kind]
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-round py-0.5 ps-2 pe-3 text-small font-medium ${box} ${ink}`}>
      <Icon name={icon} className="size-[1.15em]" />
      {label}
    </span>
  )
}
