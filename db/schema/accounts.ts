import type { Generated } from 'kysely'
import type { OwnerKind } from '#app/extraction/extraction.ts'
import type { Fixed, NullableTimestamp, PlainDate, Timestamp } from './columns.ts'

export type Role = 'administrator' | 'secretary' | 'owner' | 'reader'

export type OrganisationTable = { id: Generated<string>; name: string; created_at: Timestamp }

export type UserTable = {
  id: string
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  created_at: Timestamp
  updated_at: Timestamp
}

export type SessionTable = {
  id: string
  user_id: string
  token: string
  expires_at: Timestamp
  ip_address: string | null
  user_agent: string | null
  created_at: Timestamp
  updated_at: Timestamp
}

export type AccountTable = {
  id: string
  account_id: string
  provider_id: string
  user_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: NullableTimestamp
  refresh_token_expires_at: NullableTimestamp
  scope: string | null
  password: string | null
  created_at: Timestamp
  updated_at: Timestamp
}

export type VerificationTable = {
  id: string
  identifier: string
  value: string
  expires_at: Timestamp
  created_at: Timestamp
  updated_at: Timestamp
}

export type RateLimitTable = { id: string; key: string; count: number; last_request: number }

export type OwnerTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  kind: OwnerKind
  name: string
  created_at: Timestamp
}

export type OfficeHolderTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  role_owner_id: string
  person_owner_id: string
  from_on: PlainDate
  until_on: PlainDate | null
}

export type MembershipTable = {
  organisation_id: Fixed<string>
  user_id: Fixed<string>
  role: Role
  owner_id: string | null
  created_at: Timestamp
  ended_at: NullableTimestamp
}

export type InvitationTable = {
  id: Generated<string>
  organisation_id: string | null
  token_hash: string
  email: string | null
  role: Role
  owner_id: string | null
  created_by: string | null
  created_at: Timestamp
  expires_at: Timestamp
  used_at: NullableTimestamp
  withdrawn_at: NullableTimestamp
}
