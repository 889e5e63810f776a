import type { Block, BlockOf } from '../../report/document.ts';
import { groupFacts } from './group-facts.ts';
import { Runs } from './runs-preview.tsx';
import { TablePreview } from './table-preview.tsx';

/** The page around the sheet has the first heading, so the document's own start at the second. */
const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

const Heading = ({ block }: { readonly block: BlockOf<'heading'> }) => {
  const Element = headings[block.level];
  return (
    <Element className={`report-heading-${block.level}`} id={`report-${block.id}`}>
      {block.text}
    </Element>
  );
};

const ListPreview = ({ block }: { readonly block: BlockOf<'list'> }) => {
  const Element = block.ordered ? 'ol' : 'ul';
  return (
    <Element>
      {block.items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never changes
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ))}
    </Element>
  );
};

const Facts = ({ block }: { readonly block: BlockOf<'facts'> }) => (
  <dl className="report-facts">
    {groupFacts(block.facts).map(({ term, said }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never changes
      <div key={index}>
        <dt>{term}</dt>
        {said.map((runs, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never changes
          <dd key={place}>
            <Runs runs={runs} />
          </dd>
        ))}
      </div>
    ))}
  </dl>
);

const Glossary = ({ block }: { readonly block: BlockOf<'glossary'> }) => (
  <dl
    className={`report-glossary report-glossary-${block.columns}`}
    style={{ '--glossary-size': `${block.size}pt` } as Record<string, string>}
  >
    {block.entries.map(({ letters, expansion, meaning }) => (
      <div key={`${letters} ${expansion}`}>
        <dt>{letters}</dt>
        <dd>
          {expansion}
          {meaning && <span className="report-glossary-meaning">{meaning}</span>}
        </dd>
      </div>
    ))}
  </dl>
);

const WriteIn = ({ block: { number, runs, boxes, lines } }: { readonly block: BlockOf<'write-in'> }) => (
  <div className="report-write-in">
    <p>
      {number !== '' && <strong className="report-write-in-number">{number}</strong>}
      <Runs runs={runs} />
    </p>
    {boxes.length > 0 && (
      <p className="report-write-in-boxes">
        {boxes.map((box) => (
          <span key={box}>{box}</span>
        ))}
      </p>
    )}
    {Array.from({ length: lines }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
      <span key={line} className="report-write-in-line" aria-hidden="true" />
    ))}
  </div>
);

export const BlockPreview = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />;
    case 'paragraph':
      return (
        <p className={block.tone && `report-${block.tone}`}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'quote':
      return (
        <figure className="report-quote">
          <blockquote>
            <Runs runs={block.runs} />
          </blockquote>
          {block.by && <figcaption>{block.by}</figcaption>}
        </figure>
      );
    case 'list':
      return <ListPreview block={block} />;
    case 'facts':
      return <Facts block={block} />;
    case 'table':
      return <TablePreview block={block} />;
    case 'glossary':
      return <Glossary block={block} />;
    case 'withheld':
      return <p className="report-withheld">{block.text}</p>;
    case 'write-in':
      return <WriteIn block={block} />;
    case 'signature':
      return (
        <p className="report-signature">
          <span className="report-signature-line" aria-hidden="true" />
          {block.label}
        </p>
      );
    case 'break':
      return <hr className="report-break" />;
  }
};
