import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('routes/overview.tsx'),
  route('utseende', 'routes/appearance.ts'),
  route('logga-in', 'routes/sign-in.tsx'),
  route('logga-ut', 'routes/sign-out.ts'),
  route('kom-igang/:token', 'routes/set-up.tsx'),
  route('inbjudan/:token', 'routes/invitation.tsx'),
  route('protokoll', 'routes/protocols.tsx'),
  route('protokoll/filer', 'routes/protocols.files.ts'),
  route('protokoll/jobb/undanlaggning', 'routes/protocols.job.laying-aside.ts', {
    id: 'laying-aside-of-all',
  }),
  route('protokoll/jobb/:jobId/undanlaggning', 'routes/protocols.job.laying-aside.ts'),
  route('protokoll/jobb/:jobId/omlasning', 'routes/protocols.job.rereading.ts'),
  route('rapporter', 'routes/reports.tsx'),
  route('rapporter/inlamnade', 'routes/reports.handed-in.tsx'),
  route('rapporter/fil/:format', 'routes/reports.file.ts'),
  route('rapporter/:reportId', 'routes/reports.report.tsx'),
  route('rapporter/:reportId/fil/:format', 'routes/reports.report.file.ts'),
] satisfies RouteConfig
