import type { SiteProcedureId } from '../src/catalogue/worded-procedure.ts';
import type { Locale } from '../src/languages.ts';
import { dontKnowIn } from './dont-know.ts';
import type { Fields, HttpVisitor } from './http-visitor.ts';

const OTHER_MEDICINES = 'Other medicines';

/** How a plan is answered by plain HTTP. */
export interface HttpAnswers {
  readonly locale?: Locale;
  readonly procedures?: readonly SiteProcedureId[];
  /** The names of other medicines, in English alone; "I don't know" where absent. */
  readonly medicines?: string;
  /** What is chosen, by the name of the question; "I don't know" where absent. */
  readonly given?: Readonly<Record<string, string>>;
}

/** Starts a plan and answers every question with "I don't know", but for what is given. */
export async function answerByHttp(
  visitor: HttpVisitor,
  { locale = 'en', procedures = ['dental-implant', 'chin-implant'], medicines, given = {} }: HttpAnswers = {},
): Promise<void> {
  const unknown = dontKnowIn(locale);
  let response = await visitor.post(
    `/${locale}/plan`,
    procedures.map((id) => ['procedure', id]),
  );
  let at = placeOf(response);
  response = await visitor.ask(at);
  for (let posts = 0; at.includes('/questions/'); posts += 1) {
    if (posts > 60) throw new Error(`The questions do not end: ${at} answers ${response.status}.`);
    response = await visitor.post(at, answersTo(await response.text(), { unknown, medicines, given }));
    if (response.status !== 303) continue;
    at = placeOf(response);
    response = await visitor.ask(at);
  }
}

/** What the page before sending posts. */
export async function fieldsToSend(visitor: HttpVisitor, locale: Locale = 'en'): Promise<Fields> {
  const html = await (await visitor.ask(`/${locale}/plan/check`)).text();
  return [['osseo.revision', revisionIn(html)]];
}

/** Sends what was answered. */
export async function sendByHttp(visitor: HttpVisitor, locale: Locale = 'en'): Promise<Response> {
  return visitor.post(`/${locale}/plan/check`, await fieldsToSend(visitor, locale));
}

/** The revision that a form posts back. */
export function revisionIn(html: string): string {
  const field = tagsIn(html, 'input').find(({ name }) => name === 'osseo.revision');
  return field?.['value'] ?? '';
}

interface Answering extends Required<Pick<HttpAnswers, 'given'>> {
  readonly unknown: string;
  readonly medicines: string | undefined;
}

function answersTo(html: string, { unknown: dontKnow, medicines, given }: Answering): Fields {
  const labels = new Map(
    [...html.matchAll(/<label\b([^>]*)>(.*?)<\/label>/gs)].map(([, attributes = '', text = '']) => [
      attributesIn(attributes)['for'],
      text.replaceAll(/<[^>]*>/g, '').trim(),
    ]),
  );
  const choices = tagsIn(html, 'input').map(({ id, name = '', value = '' }) => ({
    name,
    value,
    label: labels.get(id) ?? '',
  }));
  const other = medicines === undefined ? undefined : choices.find(({ label }) => label.startsWith(OTHER_MEDICINES));
  const unknown = choices.filter(
    ({ label, name }) => label === dontKnow && !(other && name === `${other.name}.absent`) && !(name in given),
  );
  const chosen = choices.filter(({ name, value }) => given[name] === value);
  const names = tagsIn(html, 'input|textarea').some(({ name }) => name === 'medicines-names');
  return [
    ['osseo.revision', revisionIn(html)],
    ...[...unknown, ...chosen, ...(other ? [other] : [])]
      .filter(({ name }) => !(names && medicines !== undefined && name === 'medicines-names.absent'))
      .map(({ name, value }) => [name, value] as const),
    ...(names && medicines !== undefined ? [['medicines-names', medicines] as const] : []),
  ];
}

function tagsIn(html: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...html.matchAll(new RegExp(`<(?:${name})\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    attributesIn(attributes),
  );
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function placeOf(response: Response): string {
  return response.headers.get('location') ?? '';
}
