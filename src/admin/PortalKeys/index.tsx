'use client'

export function PortalKeysPanel() {
  return null
}
