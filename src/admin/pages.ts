/** Pages of our own in the admin, and those of them that the menu leads to. */

interface StudioPageEntry {
  /** Below `/admin`. */
  path: `/${string}`
  /** Import map path of the server component. */
  Component: string
  /** Words of the menu; null for pages that are reached from others. */
  menu: string | null
  /** Also what is below the path: `/xem-truoc/materials/…`. */
  isOpenEnded?: boolean
}

export const STUDIO_PAGES: Record<string, StudioPageEntry> = {
  importScreen: {
    path: '/nhap-van-ban',
    Component: '/src/admin/ImportScreen/index.tsx#ImportScreen',
    menu: 'Nhập văn bản',
  },
}

/** As Payload's `admin.components.views` wants them. */
export const studioViews = () =>
  Object.fromEntries(
    Object.entries(STUDIO_PAGES).map(([name, { path, Component, isOpenEnded = false }]) => [
      name,
      { path, Component, exact: !isOpenEnded },
    ]),
  )
