import { describe, expect, it } from 'vitest';
import { readEmail } from '../../src/exchange/reply/email-file.ts';
import { htmlWords } from '../../src/exchange/reply/html-words.ts';
import { apartFromQuoted } from '../../src/exchange/reply/quoted-mail.ts';
import { readReplyFile } from '../../src/exchange/reply/reply-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** As Word puts a paragraph with tracked changes on the clipboard. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoNormal><span>The SENCO has </span><del cite="mailto:Head" datetime="2026-11-24T10:00"><span>two</span></del><ins
cite="mailto:Head" datetime="2026-11-24T10:00"><span>two and a&nbsp;half</span></ins><span> days
a week.</span><o:p></o:p></p><p class=MsoNormal>Nothing&#8217;s else &amp; done.</p><!--EndFragment--></body></html>`;

describe('a reply pasted from Word', () => {
  it('shows what was taken out and what was added, in words', () => {
    expect(htmlWords(fromWord)).toEqual({
      text: 'The SENCO has [taken out: two][added: two and a half] days a week.\n\nNothing’s else & done.',
      changes: 2,
    });
  });

  it('takes crossed-out words for taken out, however they were crossed out', () => {
    const crossed =
      'It is <s>late</s> <span style="color:red; text-decoration: line-through">too late</span> now.';
    expect(htmlWords(crossed).text).toBe('It is [taken out: late] [taken out: too late] now.');
  });

  it('keeps whole paragraphs that were added together, and counts what changes nothing as nothing', () => {
    expect(htmlWords('<ins><p>One.</p><p>Two.</p></ins>').text).toBe('[added: One.\nTwo.]');
    expect(htmlWords('<p>Same.<ins> </ins></p>')).toEqual({ text: 'Same.', changes: 0 });
  });

  it('never runs what it reads, and loses no words of broken or right-to-left text', () => {
    expect(htmlWords('<script>alert(1)</script><img src=x onerror=alert(1)>Good.').text).toBe('Good.');
    expect(htmlWords('<p>5 < 6, and <b>no end').text).toBe('5 < 6, and no end');
    expect(htmlWords('<p dir="rtl">تمت المراجعة <ins>بالكامل</ins></p>').text).toBe(
      'تمت المراجعة [added: بالكامل]',
    );
  });

  it('manages 20,000 characters that look like tags', () => {
    const long = '<a "'.repeat(5_000);
    expect(htmlWords(long).text.length).toBeGreaterThan(10_000);
  });
});

const mail = (lines: readonly string[]) => lines.join('\r\n');

describe('a reply from a file', () => {
  it('is the words of an e-mail, with the day its writer had', () => {
    const source = mail([
      'From: Head <head@hillside.example>',
      'Date: Tue, 24 Nov 2026 23:50:00 -0500',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'We agree. The SENCO=E2=80=99s time is =',
      'two days.',
      '--b1',
      'Content-Type: text/html; charset="utf-8"',
      '',
      '<p>We agree.</p>',
      '--b1--',
    ]);
    expect(readEmail(source)).toEqual({
      text: 'We agree. The SENCO’s time is two days.',
      changes: 0,
      on: '2026-11-24',
    });
  });

  it('takes the form that shows what was changed, and leaves attached files alone', () => {
    const source = mail([
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'three four',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      btoa('<p><del>three</del> <ins>four</ins></p>'),
      '--inner--',
      '--outer',
      'Content-Type: text/plain; name=list.txt',
      'Content-Disposition: attachment; filename=list.txt',
      '',
      'Names that do not belong here',
      '--outer--',
    ]);
    expect(readEmail(source).text).toBe('[taken out: three] [added: four]');
  });

  it('may be plain text in any of the usual letters', () => {
    expect(readReplyFile('reply.txt', bytes('Agreed.\r\nThank you.'))).toEqual({
      ok: true,
      value: { text: 'Agreed.\nThank you.', changes: 0 },
    });
    const old = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
    expect(readReplyFile('reply.txt', old)).toMatchObject({ value: { text: 'café' } });
    const wide = Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00]);
    expect(readReplyFile('reply.txt', wide)).toMatchObject({ value: { text: 'AB' } });
  });

  it('is refused with a reason when it is a Word file, a PDF, empty, or far too long', () => {
    expect(readReplyFile('reply.docx', Uint8Array.from([0x50, 0x4b, 3, 4]))).toMatchObject({
      problem: 'not-words',
    });
    expect(readReplyFile('reply.txt', bytes('%PDF-1.7'))).toMatchObject({ problem: 'not-words' });
    expect(readReplyFile('reply.txt', Uint8Array.from([65, 0, 66]))).toMatchObject({ problem: 'not-words' });
    expect(readReplyFile('reply.txt', bytes(' \n'))).toMatchObject({ problem: 'empty' });
    expect(readReplyFile('reply.txt', bytes('x'.repeat(200_001)))).toMatchObject({ problem: 'too-long' });
    expect(readReplyFile('reply.txt', bytes('x'.repeat(20_000)))).toMatchObject({ ok: true });
  });
});

describe('the copy of my own e-mail below an answer', () => {
  it.each([
    'On Thu, 26 Nov 2026 at 14:03, Sam Okafor wrote:\n> Please check',
    'On Thu, 26 Nov 2026 at 14:03, Sam Okafor\n<sam@example.org> wrote:\n\n> Please check',
    '-----Original Message-----\nFrom: Sam',
    'From: Sam Okafor\nSent: 26 November 2026\nTo: Head\nSubject: Please check',
    '________________________________\nFrom: Sam Okafor',
    '> Please check\n>\n> the facts',
  ])('is told apart: %j', (quoted) => {
    expect(apartFromQuoted(`Agreed.\n\n${quoted}`)).toEqual({ answer: 'Agreed.', quoted });
  });

  it('stays where somebody answered between its lines, or where nothing stands above it', () => {
    const between = 'See below.\nOn Thu, 26 Nov 2026, Sam wrote:\n> Two days?\nNo, three.\n> Thank you';
    expect(apartFromQuoted(between).quoted).toBe('');
    expect(apartFromQuoted('> Please check').answer).toBe('> Please check');
    expect(apartFromQuoted('From what I saw it is right.').quoted).toBe('');
  });
});
