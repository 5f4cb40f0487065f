import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [index('routes/overview.tsx'), route('utseende', 'routes/appearance.ts')] satisfies RouteConfig
