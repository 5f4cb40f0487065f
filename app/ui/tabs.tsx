import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs, type TabsProps } from 'react-aria-components/Tabs'
import { classNames } from './class-names.ts'
import { tabLook } from './tab-look.ts'

type Props = Pick<TabsProps, 'selectedKey' | 'defaultSelectedKey' | 'onSelectionChange'> & {
  label: string
  tabs: readonly { id: string; label: ReactNode; content: ReactNode }[]
  className?: string
}

/** Views of the same thing, one at a time. Where each has an address of its own, use `LinkTabs`. */
export function Tabs({ label, tabs, className, ...rest }: Props) {
  return (
    <AriaTabs {...rest} className={classNames('grid gap-4', className)}>
      <TabList aria-label={label} className="border-line flex gap-5 border-b">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={tabLook}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="outline-offset-4">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
