export type ButtonKind = 'primary' | 'plain' | 'danger' | 'quiet'

const shape =
  'inline-flex min-h-[52px] min-w-11 items-center justify-center gap-2 rounded-control border-[1.5px] py-2.5 text-center font-medium ' +
  'no-underline transition-colors disabled:border-line disabled:bg-sunken disabled:text-soft'

const kinds: Record<ButtonKind, string> = {
  primary: 'px-6 w-full sm:w-auto border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong active:bg-accent-strong',
  plain: 'px-6 border-edge bg-surface text-ink hover:bg-sunken active:bg-sunken',
  danger: 'px-6 border-danger bg-danger text-on-danger hover:border-ink active:border-ink',
  quiet: 'px-3 border-transparent bg-transparent text-accent underline underline-offset-4 hover:bg-accent-wash active:bg-accent-wash',
}

export const buttonLook = (kind: ButtonKind): string => `${shape} ${kinds[kind]}`
