'use client'

export function WorkflowBar() {
  return null
}
