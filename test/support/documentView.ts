import {
  PRACTICE_SIGNS,
  SIGNAL_KINDS,
  type ReviewDocument,
  type Section,
  type Statement,
} from '../../server/src/facts/types'

/** Everything a rule can learn from a document, as plain data that two documents can be compared by. */
export function documentView(document: ReviewDocument): unknown {
  const { sections, comments, facts, frontMatter } = document
  const indexOf = (section: Section): number => sections.indexOf(section)
  const statementView = (statement: Statement): unknown => {
    const { kind, subject, support, grade, text, range, place, signals, section } = statement
    return { kind, subject, support, grade, text, range, place, signals, section: indexOf(section) }
  }
  const withSection = (list: readonly { readonly section: Section }[]): unknown =>
    list.map((fact) => ({ ...fact, section: indexOf(fact.section) }))
  return {
    title: document.title,
    titleRange: document.titleRange,
    frontMatter: frontMatter && { ...frontMatter, values: [...frontMatter.values] },
    properties: [...document.properties],
    tables: withSection(document.tables),
    language: document.language,
    words: document.words,
    type: document.type,
    typeNamed: document.typeNamed,
    gate: document.gate,
    gateReasons: document.gateReasons,
    status: document.status,
    built: document.built,
    sections: sections.map((section) => ({
      ...section,
      parent: section.parent && indexOf(section.parent),
      children: section.children.map(indexOf),
      statements: document.statementsIn(section).map(statementView),
      contentWords: document.contentWordsIn(section),
      exhibit: document.hasExhibit(section),
    })),
    signals: SIGNAL_KINDS.map((kind) => [kind, document.statementsWith(kind).map(statementView)]),
    comments: comments.map((comment) => ({ ...comment, section: indexOf(comment.section) })),
    facts: {
      ...facts,
      linksAbout: facts.linksAbout(/./u).length,
      isSourced: document
        .statementsWith('statistic')
        .map(({ signals }) => signals.map(({ text }) => facts.isSourced(text))),
      references: facts.references.map(({ kind, range, target, state }) => ({ kind, range, target, state })),
      deadReferences: facts.deadReferences.map(({ range }) => range),
      consistency: {
        measures: facts.consistency.measures.map(withSection),
        wholes: withSection(facts.consistency.wholes),
        scope: withSection(facts.consistency.scope),
        phases: withSection(facts.consistency.phases),
        frames: withSection(facts.consistency.frames),
        stages: facts.consistency.stages.map(withSection),
      },
      practice: {
        attention: facts.practice.attention,
        emphasis: facts.practice.emphasis,
        manner: facts.practice.manner,
        signs: PRACTICE_SIGNS.map((sign) => facts.practice.all(sign)),
      },
      metrics: {
        ...facts.metrics,
        targets: facts.metrics.targets.map(({ says, section, ...target }) => ({
          ...target,
          figures: says(/\d/u),
          section: indexOf(section),
        })),
      },
    },
  }
}
