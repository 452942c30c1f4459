#!/bin/sh
# Prints every page of changes as a line of JSON and waits for more. The position is kept in the file
# CURSOR, written after the page was handed on. With ONCE=1 it stops when nothing is new. Needs curl only.
set -eu
address=${ADDRESS:-http://127.0.0.1:3000}
file=${CURSOR:-cursor.txt}
wait=${ONCE:+0}
touch "$file"

while :; do
  cursor=$(cat "$file")
  page=$(curl --silent --show-error --compressed --get --retry 5 --max-time 60 \
    ${KEY:+--header "Authorization: Bearer $KEY"} \
    --data limit=100 --data "wait=${wait:-25}" ${cursor:+--data "cursor=$cursor"} \
    "$address/api/v1/changes")
  # Quotes within texts are escaped, so these are the members of the page itself.
  next=$(printf '%s' "$page" | sed -n 's/.*"cursor":"\([A-Za-z0-9_-]*\)","hasMore":.*/\1/p')
  if [ -z "$next" ]; then
    printf '%s\n' "$page" >&2
    case $page in
      # The position is of no use any more: whoever keeps a copy drops it and begins again.
      *'"field":"cursor"'*) [ -n "$cursor" ] && : >"$file" && continue ;;
    esac
    exit 1
  fi
  printf '%s\n' "$page"
  printf '%s' "$next" >"$file.new"
  mv "$file.new" "$file"
  case $page in
    *'"hasMore":true'*) ;;
    *) [ -n "${ONCE:-}" ] && exit 0; sleep 1 ;;
  esac
done
