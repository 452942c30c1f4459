/** The wanted slug, or the first of `-2`, `-3` … that is not taken. */
export async function firstFreeSlug(
  wanted: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const slug = attempt === 1 ? wanted : `${wanted}-${attempt}`
    if (!(await isTaken(slug))) return slug
  }
}
