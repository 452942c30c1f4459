export const STYLE = `
:root { color-scheme: light; --ink: #1c2430; --soft: #515c6b; --line: #8a94a3; --link: #0b4f9e; --paper: #fff; --shade: #f3f5f8; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem; color: var(--ink); background: var(--paper); font: 1rem/1.6 system-ui, 'Be Vietnam Pro', sans-serif; }
a { color: var(--link); }
code, pre { font: .92em/1.5 ui-monospace, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.3; text-wrap: balance; }
h2 { margin-top: 3rem; border-bottom: 2px solid var(--ink); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; background: var(--paper); padding: .5rem; }
section { margin: 2rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
section h3 { margin: 0; }
.address { margin: .25rem 0 1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; padding: .2rem 0; }
nav p { margin: 1rem 0 .25rem; font-weight: 600; }
.field { margin: .75rem 0; }
.field p, .key p { margin: .25rem 0 0; color: var(--soft); font-size: .94rem; }
label { display: block; font-weight: 600; }
input, select, textarea, button { font: inherit; color: inherit; min-height: 2.75rem; padding: .25rem .6rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--paper); }
input, select, textarea { width: 100%; max-width: 32rem; }
textarea { max-width: 46rem; font: .92em/1.5 ui-monospace, 'Liberation Mono', monospace; }
button { padding: .25rem 1.25rem; background: var(--link); border-color: var(--link); color: #fff; font-weight: 600; cursor: pointer; }
[hidden] { display: none; }
:focus-visible { outline: 3px solid #c25700; outline-offset: 2px; }
.key, .note { padding: 1rem; background: var(--shade); border-radius: .5rem; }
#key { -webkit-text-security: disc; }
.answer:not(:empty) { margin-top: 1rem; padding: .75rem; background: var(--shade); border-radius: .3rem; }
.answer p { margin: 0; overflow-wrap: anywhere; }
pre { max-height: 24rem; overflow: auto; margin: .5rem 0 0; white-space: pre-wrap; }
summary { cursor: pointer; padding: .4rem 0; }
summary:hover { text-decoration: underline; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { min-width: 3.5rem; }
@media (min-width: 64rem) {
  body { display: grid; grid-template-columns: 18rem minmax(0, 1fr); column-gap: 2.5rem; }
  header { grid-column: 1 / -1; }
  nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
}
`
