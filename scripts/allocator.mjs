/**
 * Settings of glibc's allocator, for the server's process: without them it keeps what pictures of fifty
 * million pixels took (1.7 GB after 200 uploads, with them 1 GB). Other systems' allocators ignore them.
 * They are read before the first line of a program runs, so only whoever starts the process can set them.
 */
export const ALLOCATOR = {
  MALLOC_ARENA_MAX: '2',
  // Large pieces are mapped one by one, and given back one by one.
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
}
