import { expect, test } from 'vitest'
import { inviteForm, officeForm, readForm, setUpForm, signInForm } from '#app/accounts/forms.ts'

function formOf(values: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

const setUp = {
  organisation: 'Förbundet',
  name: 'Karin Ek',
  email: 'k@ek.se',
  password: 'ett långt lösenord',
}

test('an address is trimmed and put in lower case, so that it is found again', () => {
  const form = readForm(signInForm, formOf({ email: ' Karin.Ek@Kommunen.SE ', password: 'x' }))
  expect(form).toEqual({ ok: true, values: { email: 'karin.ek@kommunen.se', password: 'x' } })
})

test('each empty field is told what it lacks', () => {
  const form = readForm(setUpForm, formOf({ organisation: ' ', name: '', email: '', password: '' }))
  const mistakes = { organisation: 'organisation', name: 'name', email: 'email', password: 'passwordMissing' }
  expect(form).toEqual({ ok: false, mistakes })
})

test('fields that are not sent at all are mistakes too, not crashes', () => {
  expect(readForm(signInForm, new FormData())).toMatchObject({ ok: false })
})

test.each([
  ['elva tecken', { password: 'passwordShort' }],
  ['x'.repeat(129), { password: 'passwordLong' }],
])('a password of wrong length: %s', (password, mistakes) => {
  expect(readForm(setUpForm, formOf({ ...setUp, password }))).toEqual({ ok: false, mistakes })
})

test.each(['karin', 'karin@', 'karin ek@kommunen.se', `${'a'.repeat(250)}@ek.se`])(
  '%s is no address',
  (email) => {
    expect(readForm(setUpForm, formOf({ ...setUp, email }))).toEqual({
      ok: false,
      mistakes: { email: 'email' },
    })
  },
)

test('a name has no control characters, and an end', () => {
  for (const name of ['Ka\0rin', 'x'.repeat(201)])
    expect(readForm(setUpForm, formOf({ ...setUp, name }))).toEqual({ ok: false, mistakes: { name: 'name' } })
})

test('a role that does not exist cannot be given', () => {
  const form = readForm(inviteForm, formOf({ email: 'a@b.se', role: 'king', ownerName: '' }))
  expect(form).toEqual({ ok: false, mistakes: { role: 'choose' } })
})

const id = '0b8f5f0e-6d38-4f4e-9a3a-1f0a52a5a001'

test('an office may be held until further notice, but not end before it began', () => {
  const term = { roleId: id, person: 'Karin Ek', from: '2026-05-01' }
  expect(readForm(officeForm, formOf({ ...term, until: '' }))).toMatchObject({ values: { until: null } })
  expect(readForm(officeForm, formOf({ ...term, until: '2026-05-01' }))).toMatchObject({ ok: true })
  expect(readForm(officeForm, formOf({ ...term, until: '2026-04-30' }))).toEqual({
    ok: false,
    mistakes: { until: 'order' },
  })
  expect(readForm(officeForm, formOf({ ...term, from: '2026-02-30', until: '' }))).toEqual({
    ok: false,
    mistakes: { from: 'date' },
  })
})
