import { makeDocx, paragraph } from './make-docx.ts'
import { makeZip } from './make-zip.ts'

const MB = 1024 * 1024

/** A Word file whose text is a hundred times as long as what is allowed, in some kilobytes. */
export const docxBomb = (megabytes: number): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    { name: 'word/document.xml', bytes: Buffer.alloc(megabytes * MB, 'a') },
  ])

export const docxOfParts = (parts: number): Uint8Array =>
  makeZip(
    Array.from({ length: parts }, (_, index) => ({
      name: index === 0 ? '[Content_Types].xml' : `word/${index}.xml`,
      bytes: '',
    })),
  )

/** Elements within elements, deeper than any document. */
export const deepDocx = (depth: number): Uint8Array =>
  makeDocx({ body: `${'<w:sdt>'.repeat(depth)}${paragraph('§ 1')}${'</w:sdt>'.repeat(depth)}` })

const external = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" TargetMode="External" Target="${target}"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"/>`

/** Everything in a Word file that could make a reader ask another machine, or this one's disk, for something. */
export function docxThatReachesOut(url: string): Uint8Array {
  const names =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  return makeZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: 'word/settings.xml',
      bytes: `<w:settings ${names}><w:attachedTemplate r:id="rId1"/></w:settings>`,
    },
    {
      name: 'word/_rels/settings.xml.rels',
      bytes: `<Relationships>${external('rId1', 'attachedTemplate', `${url}/template.dotm`)}</Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: `<Relationships>${external('rId2', 'image', `${url}/picture.png`)}${external(
        'rId3',
        'hyperlink',
        `${url}/link`,
      )}${external('rId4', 'styles', `${url}/styles.xml`)}${external('rId5', 'aFChunk', 'file:///etc/passwd')}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      bytes: `<w:document ${names}><w:body>${paragraph('§ 1 Upprop')}<w:p><w:hyperlink r:id="rId3"><w:r>
        <w:t>länken</w:t></w:r></w:hyperlink><w:r><w:instrText>INCLUDETEXT "${url}/text"</w:instrText></w:r></w:p>
        <w:altChunk r:id="rId5"/></w:body></w:document>`,
    },
  ])
}

/** An entity that would be the content of a file on the server's disk. */
export const docxWithEntity = (): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: 'word/document.xml',
      bytes:
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
    },
  ])
