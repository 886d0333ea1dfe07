import type { Profile, Rule } from '../contract'

/** Ready-made settings: what `extends: candor:…` stands for. */
interface Preset {
  /** One line: whom it is for. */
  readonly summary: string
  readonly settings: (rules: readonly Rule[]) => PresetSettings
}

/** The part of a `candor.yaml` that a preset may say. */
interface PresetSettings {
  readonly profile?: Profile
  readonly rules?: Readonly<Record<string, 'hint' | 'stricter'>>
}

/**
 * By the name behind `candor:`. None of them fixes a severity above a hint: `stricter` still follows the document's
 * type and status, so that a first draft is not read as if it were final.
 */
export const presets: Readonly<Record<string, Preset>> = {
  recommended: {
    summary: 'What holds without any configuration.',
    settings: () => ({}),
  },
  pm: {
    summary: 'For the author, while drafting: the profile `pm`, and a hint where hedges pile up.',
    settings: () => ({ profile: 'pm', rules: { 'confidence/over-hedged': 'hint' } }),
  },
  leader: {
    summary: 'For a reader who decides: the profile `leader`, and more weight on choices and what they cost.',
    settings: () => ({
      profile: 'leader',
      rules: {
        'decision/no-alternatives': 'stricter',
        'decision/no-downside': 'stricter',
        'decision/no-revisit-trigger': 'stricter',
        'perspective/no-synthesis': 'stricter',
      },
    }),
  },
  strict: {
    summary:
      'Every rule of either profile, and what is missing from a document weighs one step more, up to warning.',
    settings: (rules) => ({
      rules: Object.fromEntries(rules.filter(isLenient).map(({ id }) => [id, 'stricter'] as const)),
    }),
  },
}

/** Reports what is missing, or is not shown to everyone. Rules that are off in both profiles are for a team to choose. */
function isLenient({ id, meta: { absence, severity } }: Rule): boolean {
  if (severity.pm === 'off' && severity.leader === 'off') return WANTED.has(id)
  return absence === true || severity.pm === 'off' || severity.leader === 'off'
}
const WANTED: ReadonlySet<string> = new Set(['confidence/over-hedged'])
