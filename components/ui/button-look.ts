export type ButtonKind = 'primary' | 'plain' | 'danger' | 'quiet'

const shape =
  'inline-flex min-h-[52px] min-w-11 items-center justify-center gap-2 rounded-control border-[1.5px] px-6 py-2.5 text-center font-medium ' +
  'no-underline transition-colors disabled:border-line disabled:bg-sunken disabled:text-soft'

const kinds: Record<ButtonKind, string> = {
  primary: 'w-full sm:w-auto border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong active:bg-accent-strong',
  plain: 'border-edge bg-surface text-ink hover:bg-sunken active:bg-sunken',
  danger: 'border-danger bg-danger text-on-danger hover:border-ink active:border-ink',
  quiet: 'border-transparent bg-transparent px-3 text-accent underline underline-offset-4 hover:bg-accent-wash active:bg-accent-wash',
}

export const buttonLook = (kind: ButtonKind): string => `${shape} ${kinds[kind]}`
