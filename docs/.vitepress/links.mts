import { posix } from 'node:path'

type Options = { repository?: string }

/**
 * Pages are read on a code host too, where links go to README.md files and out of this folder. On the site the first are index pages; the
 * second go to the repository whose address DOCS_REPOSITORY has (https://host/owner/name/blob/main), or are plain text where it is not set.
 */
export function linksWithinTheSite(md: any, { repository }: Options): void {
  md.core.ruler.push('links-within-the-site', (state: any) => {
    const page = posix.dirname(state.env.relativePath ?? '')
    for (const block of state.tokens) {
      let plain = 0
      for (const token of block.children ?? []) {
        if (token.type === 'link_close' && plain > 0) {
          plain--
          token.tag = 'span'
        }
        if (token.type !== 'link_open') continue
        const href: string = token.attrGet('href') ?? ''
        if (/^([a-z]+:|#|\/)/i.test(href)) continue
        const [path, anchor] = href.split('#')
        const target = posix.normalize(posix.join(page, path))
        if (!target.startsWith('..')) {
          if (posix.basename(path) === 'README.md') token.attrSet('href', path.replace(/README\.md$/, 'index.md') + (anchor ? `#${anchor}` : ''))
        } else if (repository) {
          token.attrSet('href', `${repository.replace(/\/$/, '')}/${target.slice(3)}${anchor ? `#${anchor}` : ''}`)
        } else {
          plain++
          token.type = 'span_open'
          token.tag = 'span'
          token.attrs = [['title', `In the repository: ${target.slice(3)}`]]
        }
      }
    }
  })
}
