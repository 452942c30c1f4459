import './index.css'

/** A raised hand in a shield: stop and check first. Drawn here, so that no picture is fetched. */
function Shield({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      className="brand__shield"
    >
      <path d="M16 2 4 6.5v8.2c0 7.2 5 12.7 12 15.3 7-2.6 12-8.1 12-15.3V6.500z" />
      <path
        className="brand__mark"
        d="M16 8.500v9M16 21.600v.4"
        strokeWidth="3.200"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  )
}

/** Above the login form. */
export function Logo() {
  return (
    <div className="brand">
      <Shield size={56} />
      <span className="brand__name">Cảnh Giác</span>
      <span className="brand__purpose">Quản lý tài liệu tuyên truyền phòng, chống lừa đảo</span>
    </div>
  )
}

/** In the corner of every page. */
export function Icon() {
  return <Shield size={22} />
}
