/** Key of a request's context, set by the bulk upload: words for its pictures are written afterwards. */
export const ALT_LATER = 'altLater'
