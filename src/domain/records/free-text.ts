/**
 * The fields a person types words into, by type. The rest of a body are ids, dates and choices, which a search for a
 * word must leave alone: "best" stands in the id of a duty.
 */
const freeText: Readonly<Record<string, readonly string[]>> = {
  board: ['name', 'partLabel', 'namePattern', 'delegation'],
  school: ['name', 'county', 'dsl', 'priorities'],
  person: ['name', 'role'],
  setting: ['value'],
  looking: ['purpose', 'priority', 'interests', 'visitors', 'meet'],
  note: ['text', 'attachments'],
  assurance: ['reason'],
  action: ['text', 'ownerRole', 'howWeKnow'],
  followUp: ['text'],
  question: ['text', 'from', 'answer'],
  document: ['title', 'approvedBy', 'where'],
  remark: ['text', 'theirs'],
  readBack: ['role', 'heard', 'saw', 'agreedText', 'willSend'],
  factCheck: ['sentTo'],
  reply: ['text', 'theirs'],
  partDecision: ['by', 'minute', 'word'],
  boardView: ['minute'],
  figures: ['value', 'national', 'note'],
  placing: ['step'],
  adoption: ['words'],
  wording: ['text'],
  own: ['fields'],
  report: ['title'],
  handling: ['minute'],
};

type Body = Readonly<Record<string, unknown>>;

const changed = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'blob' || key === 'statement' ? one : changed(one, change),
    ]),
  );
};

/** The fields with words of a body, each with its texts changed. */
export const changeTexts = (type: string, body: Body, change: (text: string) => string): Body =>
  Object.fromEntries(
    (freeText[type] ?? []).flatMap((field) =>
      body[field] === undefined ? [] : [[field, changed(body[field], change)]],
    ),
  );

/** Every text a person typed into a body. */
export const textsIn = (type: string, body: Body): readonly string[] => {
  const texts: string[] = [];
  changeTexts(type, body, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
};
