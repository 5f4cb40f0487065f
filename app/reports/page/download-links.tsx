import { useText } from '#app/text/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { ReportFormatId } from '../formats/index.ts'

/** In the order that they are asked for. */
const formats: readonly ReportFormatId[] = ['docx', 'xlsx', 'pdf', 'csv']

export function DownloadLinks({ address }: { address: (format: ReportFormatId) => string }) {
  const text = useText().reports
  return (
    <ul aria-label={text.download} className="flex flex-wrap gap-2">
      {formats.map((format) => (
        <li key={format}>
          <LinkButton to={address(format)} reloadDocument size="small" title={text.formatHelp[format]}>
            <Icon name="download" size={16} />
            {text.formats[format]}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
