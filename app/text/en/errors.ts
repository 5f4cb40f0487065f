import type { errors as swedish } from '../sv/errors.ts'

export const errors: typeof swedish = {
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page may belong to another organisation.',
  },
  forbidden: {
    title: 'You may not do this',
    text: 'Your role does not allow it. An administrator can change your role.',
  },
  failed: {
    title: 'Something went wrong on our side',
    text: 'What you have saved is still there. Try again in a while.',
    reference: (reference) => `Reference ${reference}. Give it if you need help.`,
  },
  home: 'To the overview',
  again: 'Try again',
}
