import { beforeAll, describe, expect, it } from 'vitest';
import { everywhere, inEachKind } from '../../../scripts/report/forms/hostile-cases.ts';
import { OWN_PAYLOADS } from '../../../scripts/report/forms/payloads/own.ts';
import { readPayloads } from '../../../scripts/report/forms/payloads/payloads.ts';
import { visitForms, type NamedVisit } from '../../../scripts/report/forms/visit-forms.ts';

const { chosen, long } = readPayloads();

/** Every so manieth of the long lists; `npm run report` takes all of them. */
const SHARE = 12;
const share = (texts: readonly string[]): readonly string[] => texts.filter((_, index) => index % SHARE === 0);

describe('hostile texts in a form, on a server and in the browser, under a strict policy with Trusted Types', () => {
  let visits: readonly NamedVisit[];
  beforeAll(async () => {
    const others = share(chosen.slice(OWN_PAYLOADS.length));
    visits = await visitForms([...everywhere([...OWN_PAYLOADS, ...others]), ...inEachKind(share(long))]);
  }, 300_000);

  it.each(['executed', 'leftOver', 'violations', 'complaints'] as const)('leave nothing behind: %s', (what) => {
    expect(visits.length).toBeGreaterThan(OWN_PAYLOADS.length);
    expect(visits.flatMap((visit) => visit[what].map((one) => `${visit.name}: ${one}`))).toEqual([]);
  });
});

describe('the look that finds nothing above finds', () => {
  const payloads = ['<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">Press</a>'];
  const fault = (file: string, from: string, to: string) => ({
    [file]: (code: string) => {
      expect(code).toContain(from);
      return code.replaceAll(from, to);
    },
  });

  it.each([
    [
      'markup that reaches the page as it is',
      fault(
        'presentation/rich-display.tsx',
        '<RichWords text={marked} />',
        '<p ref={(element) => { if (element) element.innerHTML = plain; }} />',
      ),
      'violations',
      /require-trusted-types-for/u,
    ],
    [
      'markup that the server sends as it is',
      fault(
        'presentation/rich-display.tsx',
        '<RichWords text={marked} />',
        '<p dangerouslySetInnerHTML={{ __html: plain }} suppressHydrationWarning />',
      ),
      'violations',
      /script-src-attr/u,
    ],
    [
      'an address that acts',
      fault('rich-text/from-xhtml.ts', "linkIn(attributes['href'])", "attributes['href']"),
      'leftOver',
      /<a href>/u,
    ],
    [
      'a question that is known to the console',
      fault(
        'presentation/rich-display.tsx',
        'const plain = questionText(item);',
        'const plain = questionText(item); console.log(plain);',
      ),
      'complaints',
      /onerror/u,
    ],
  ] as const)(
    '%s',
    async (_, planted, what, finding) => {
      const visits = await visitForms(everywhere(payloads), { planted });
      expect(visits.flatMap((visit) => visit[what]).join('\n')).toMatch(finding);
    },
    120_000,
  );
});
