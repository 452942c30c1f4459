/** Pages of our own in the admin, and those of them that the menu leads to. */

interface StudioPageEntry {
  /** Below `/admin`. */
  path: `/${string}`
  /** Import map path of the server component. */
  Component: string
  /** Words of the menu; null for pages that are reached from others. */
  menu: string | null
  /** Of the browser's tab, where it is not the words of the menu. */
  tab?: string
  /** Also what is below the path: `/xem-truoc/materials/…`. */
  isOpenEnded?: boolean
}

export const STUDIO_PAGES: Record<string, StudioPageEntry> = {
  preview: {
    path: '/xem-truoc',
    Component: '/src/admin/Preview/index.tsx#PreviewPage',
    menu: null,
    tab: 'Xem trước',
    isOpenEnded: true,
  },
  differences: {
    path: '/khac-biet',
    Component: '/src/admin/Differences/index.tsx#DifferencesPage',
    menu: null,
    tab: 'Khác biệt',
    isOpenEnded: true,
  },
  urgentWarning: {
    path: '/canh-bao-khan',
    Component: '/src/admin/UrgentWarning/index.tsx#UrgentWarningPage',
    menu: 'Cảnh báo khẩn',
  },
  // Payload's own name for its start page, which this one takes the place of.
  dashboard: {
    path: '/',
    Component: '/src/admin/Home/index.tsx#Home',
    menu: null,
    tab: 'Trang chủ',
  },
  calendar: { path: '/lich', Component: '/src/admin/Calendar/index.tsx#Calendar', menu: 'Lịch' },
  importScreen: {
    path: '/nhap-van-ban',
    Component: '/src/admin/ImportScreen/index.tsx#ImportScreen',
    menu: 'Nhập văn bản',
  },
  bulkUpload: {
    path: '/tai-len',
    Component: '/src/admin/BulkUpload/index.tsx#BulkUpload',
    menu: 'Tải lên hàng loạt',
  },
}

/** As Payload's `admin.components.views` wants them. */
export const studioViews = () =>
  Object.fromEntries(
    Object.entries(STUDIO_PAGES).map(
      ([name, { path, Component, menu, tab = menu, isOpenEnded = false }]) => [
        name,
        // Without a title of ours the browser's tab would say "Payload".
        { path, Component, exact: !isOpenEnded, ...(tab && { meta: { title: tab } }) },
      ],
    ),
  )

/** In place of Payload's own views, by their names; and the one that needs no session. */
export const ACCOUNT_VIEWS = {
  login: { path: '/login', exact: true, Component: '/src/admin/Accounts/SignIn.tsx#SignIn' },
  forgot: {
    path: '/forgot',
    exact: true,
    Component: '/src/admin/Accounts/ForgottenPassword.tsx#ForgottenPassword',
  },
  invitation: {
    path: '/loi-moi',
    exact: true,
    Component: '/src/admin/Accounts/Invitation.tsx#Invitation',
    meta: { title: 'Chọn mật khẩu' },
  },
} as const
