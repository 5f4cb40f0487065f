/** Lightness 0–1, chroma, hue in degrees. */
export type Oklch = Readonly<{ lightness: number; chroma: number; hue: number }>

export function parseOklch(css: string): Oklch {
  const [, lightness, chroma, hue] = /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/.exec(css) ?? []
  if (!lightness || !chroma || !hue) throw new Error(`not a plain oklch colour: ${css}`)
  return { lightness: Number(lightness) / 100, chroma: Number(chroma), hue: Number(hue) }
}

/** WCAG 2's ratio, 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** By Björn Ottosson's matrices, clipped to sRGB as a screen does, then weighed as WCAG does. */
function luminance({ lightness, chroma, hue }: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue)
}

function clip(part: number): number {
  return Math.min(1, Math.max(0, part))
}
