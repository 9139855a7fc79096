/** The words of the pages on which an administrator keeps what everybody reads. */
export const adminWords = {
  title: '系统维护',
  lead: '这里维护全国都用的名单和标准，看不到任何人的备案。每一次改动都有记录，可以撤回。',
  lists: '名单和标准',
} as const
