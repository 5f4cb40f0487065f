import type { Warning } from '../extraction.ts'
import type { Minutes } from '../minutes/minutes.ts'

export const checkMeetingDate = ({ meeting }: Minutes): Warning[] =>
  meeting.date === null
    ? [
        {
          code: 'no-meeting-date',
          message: 'Protokollet säger inte vilken dag sammanträdet hölls.',
          span: null,
        },
      ]
    : []
