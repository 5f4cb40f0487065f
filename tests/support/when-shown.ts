/** To be run in a browser's page: notes in it after how many milliseconds the marked page of a file was drawn. */
export function noteWhenShown(): void {
  const place = document.querySelector('.paper mark')?.closest('.sheet')
  if (!place?.querySelector('[data-state=drawn] canvas')) requestAnimationFrame(noteWhenShown)
  else document.documentElement.dataset['shownAfter'] = String(Math.round(performance.now()))
}
