import type { IconName } from './icon'

export type Tone = 'info' | 'ok' | 'warn' | 'danger'

/** A state is always said by words and an icon; the colour only repeats it. */
export const tones: Record<Tone, { icon: IconName; box: string; ink: string }> = {
  info: { icon: 'info', box: 'bg-accent-wash', ink: 'text-accent' },
  ok: { icon: 'check', box: 'bg-ok-wash', ink: 'text-ok' },
  warn: { icon: 'alert', box: 'bg-warn-wash', ink: 'text-warn' },
  danger: { icon: 'stop', box: 'bg-danger-wash', ink: 'text-danger' },
}
