import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { sessionOf } from './examples/example.examples.ts';
import * as forms from './examples/forms.examples.ts';
import * as questions from './examples/questions.examples.ts';
import { at, show } from './examples/show.examples.tsx';
import { FormProgress } from './form-progress.tsx';
import { FormRoot } from './form-root.tsx';

afterEach(cleanup);

describe('sending', () => {
  it('goes on to the server once nothing is wrong, and tells the host first', async () => {
    const onValidSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const { user } = show(questions.yesOrNo, { onValidSubmit });

    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onValidSubmit).not.toHaveBeenCalled();

    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onValidSubmit).toHaveBeenCalledOnce();
  });

  it('is left to the host if it says so', async () => {
    const { user } = show(questions.yesOrNo, { onSubmit: (event) => event.preventDefault() });

    await user.click(screen.getByRole('button', { name: 'Continue' }));

    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lets a button that goes back go unchecked', () => {
    const session = sessionOf(questions.yesOrNo, 'en');
    render(
      <FormRoot session={session} locale="en" messages={en}>
        <button type="submit" formNoValidate>
          Back
        </button>
      </FormRoot>,
    );
    const button = screen.getByRole<HTMLButtonElement>('button');
    const submit = new SubmitEvent('submit', { cancelable: true, submitter: button });

    fireEvent(button, submit);

    expect(submit.defaultPrevented).toBe(false);
    expect(session.item('lives-alone').getSnapshot().issues).toEqual([]);
  });

  it('says of a required group what it needs, leads to it, and takes that back with the first answer', async () => {
    const { user } = show(forms.requiredGroup);
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const group = screen.getByRole('region', {
      name: 'How we can reach you',
      description: 'Answer at least one of these questions.',
    });
    const link = screen.getByRole('link', { name: 'How we can reach you – Answer at least one of these questions.' });
    await user.click(link);
    expect(document.activeElement).toBe(group);

    await user.type(screen.getByRole('textbox', { name: /Address/u }), '1 Main Street');
    expect(screen.queryByText('Answer at least one of these questions.')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lists what is wrong in reading order, takes focus each time, and leads to the controls', async () => {
    const session = sessionOf(forms.twoPages, 'en', forms.twoPages.invalid);
    const { user } = show(forms.twoPages, { onValidSubmit: (event) => event.preventDefault() }, session);

    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'What should we call you? – Write an answer.',
      'When were you born? – This date does not exist. Check the day and the month.',
      'Who can stay with you? – Choose one answer. If you are not sure, choose “I don’t know”.',
    ]);

    const link = (index: number) => at(within(summary).getAllByRole('link'), index);
    await user.click(link(2));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Family' }));
    await user.click(link(1));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Month' }));
    await user.click(link(0));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What should we call you?' }));

    await user.keyboard('Min-ji');
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const again = screen.getByRole('alert');
    expect(again).not.toBe(summary);
    expect(document.activeElement).toBe(again);
    expect(within(again).getAllByRole('link')).toHaveLength(2);

    await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
    await user.click(screen.getByRole('radio', { name: 'Nobody' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves the focus in the field in which a problem is mended, every letter of it', async () => {
    const session = sessionOf(forms.twoPages, 'en', forms.twoPages.invalid);
    const { user } = show(forms.twoPages, {}, session);
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'What should we call you?' });
    await user.type(name, 'Min-ji');
    expect(document.activeElement).toBe(name);
    expect(name.value).toBe('Min-ji');
  });

  it('checks the page on screen, and not what comes later', async () => {
    const onValidSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const { user } = show(forms.twoPages, { page: 'about', onValidSubmit });

    expect(screen.queryByRole('heading', { name: 'At home' })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'What should we call you?' }), 'Min-ji');
    await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    expect(onValidSubmit).toHaveBeenCalledOnce();
  });

  it('drops a question from the summary once it is no longer asked', async () => {
    const { user } = show(forms.chain, {}, sessionOf(forms.chain, 'en', forms.chain.invalid));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('alert').textContent).toContain('Write this as a number');

    await user.click(screen.getByRole('radio', { name: 'A cat' }));

    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows what cannot be read as it was typed, with the way to mend it', async () => {
    const { user } = show(questions.decimalNumber);

    await user.type(screen.getByRole('textbox'), 'about eight');
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const group = screen.getByRole('group', { description: 'Write this as a number, such as 7 or 7.5.' });
    expect(within(group).getByRole<HTMLInputElement>('textbox').value).toBe('about eight');
    expect(within(group).getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  it('names the limits that were missed', async () => {
    const { user } = show(questions.wholeNumber);
    await user.type(screen.getByRole('textbox'), '700');
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    expect(
      screen.getByRole('textbox', { description: 'Check this number. It should be between 0 and 40.' }),
    ).toBeTruthy();
  });

  it('says nothing on leaving a field before the first attempt, and checks each field on leaving it after', async () => {
    const { user } = show(questions.line);
    const field = screen.getByRole('textbox');

    await user.click(field);
    await user.click(document.body);
    expect(field.getAttribute('aria-invalid')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(field, 'Min-ji');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await user.clear(field);
    expect(field.getAttribute('aria-invalid')).toBeNull();

    // On the way to the button nothing moves: sending checks everything.
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Continue' }));
    expect(field.getAttribute('aria-invalid')).toBeNull();

    await user.click(field);
    await user.click(document.body);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('What should we call you? – Write an answer.');
  });
});

describe('questions that come and go', () => {
  it('appear at once, and are said once however many they are', async () => {
    const { user } = show(forms.chain);
    expect(screen.queryByRole('group', { name: 'Which pet is it?' })).toBeNull();

    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByRole('group', { name: 'Which pet is it?' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('A new question was added.');

    await user.click(screen.getByRole('radio', { name: 'A dog' }));
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.queryByRole('group', { name: 'Which pet is it?' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('2 questions that no longer apply were removed.');
  });

  it('leave the focus where it is when one above vanishes', async () => {
    const { user, session } = show(forms.chain, {}, sessionOf(forms.chain, 'en', forms.chain.answered));
    const note = screen.getByRole('textbox', { name: /Is there anything else/ });
    await user.click(note);

    act(() => session.answer('pets', [{ kind: 'boolean', value: false }]));

    expect(document.activeElement).toBe(note);
  });

  it('say nothing when the page first shows them', () => {
    show(forms.chain, {}, sessionOf(forms.chain, 'en', forms.chain.answered));

    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('a repeating group', () => {
  it('takes one more, moves there, and says so', async () => {
    const { user, session } = show(forms.repeatingGroup);
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Add another Child' }));

    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Child 2' }));
    expect(screen.getByRole('status').textContent).toBe('Child 2 was added.');
    expect(session.getSnapshot().children).toEqual(['child:0', 'child:1']);
  });

  it('loses the one that is removed and keeps the answers of the others', async () => {
    const { user } = show(forms.repeatingGroup);
    await user.click(screen.getByRole('button', { name: 'Add another Child' }));
    await user.type(at(screen.getAllByRole('textbox'), 1), 'Ji-ho');

    await user.click(screen.getByRole('button', { name: 'Remove Child 1' }));

    expect(screen.getAllByRole<HTMLInputElement>('textbox').map((field) => field.value)).toEqual(['Ji-ho']);
    expect(screen.getByRole('region', { name: 'Child 1' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add another Child' }));
    expect(screen.getByRole('status').textContent).toBe('Child was removed.');
  });
});

describe('hosts', () => {
  it('replace a renderer by type or by linkId, which wins', () => {
    const renderers = {
      types: { boolean: () => <p>Ours for every yes or no</p> },
      linkIds: { kind: () => <p>Ours for this one</p> },
    };
    const session = sessionOf(forms.chain, 'en', forms.chain.answered);
    const { container } = show(forms.chain, { renderers }, session);

    expect(container.textContent).toContain('Ours for every yes or no');
    expect(container.textContent).toContain('Ours for this one');
    expect(screen.getByRole('textbox', { name: 'How often do you walk it each day?' })).toBeTruthy();
  });

  it('send fields of their own along', () => {
    const { container } = show(questions.yesOrNo, { hiddenFields: { token: 'abc' }, action: '/plan' });
    const form = container.querySelector('form') ?? undefined;

    expect(new FormData(form).get('token')).toBe('abc');
    expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/plan']);
  });

  it('are told which part is outside a form', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<FormProgress value={1} max={2} />)).toThrow('<FormProgress> is outside <FormRoot>');
    quiet.mockRestore();
  });
});
