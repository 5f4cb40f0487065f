/** Where a PostgreSQL server is and how it is opened, as `pg` takes it. */
export type PostgresAddress = {
  host: string
  port: number
  user: string
  password: string
  database: string
}
