#!/bin/sh
# Prints what is in force, one page of JSON after the other. Needs curl only.
set -eu
address=${ADDRESS:-http://127.0.0.1:3000}
next='/api/v1/materials?limit=100&page=1'

while [ -n "$next" ]; do
  page=$(curl --fail-with-body --silent --show-error --compressed --retry 3 \
    ${KEY:+--header "Authorization: Bearer $KEY"} "$address$next")
  printf '%s\n' "$page"
  # The links are the last member of a page.
  links=${page##*\"links\":}
  next=$(printf '%s' "$links" | sed -n 's/.*"next":"\([^"]*\)".*/\1/p')
done
