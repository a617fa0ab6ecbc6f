import { formatMessage } from '@osseo/core';
import { Button, Choices, Disclosure, Field, Fieldset, Radio, TextArea, VisuallyHidden } from '@osseo/ui';
import type { FormEventHandler, ReactElement, ReactNode } from 'react';
import type { FlagMessages, JudgingMessages } from '../../messages/risk-form-messages.ts';
import type { Flag, FlagJudgement } from '../../model/rule.ts';
import { flagKey } from '../../rules/flag-key.ts';
import { DISMISSAL_REASONS, dismissalOf, type JudgementProblem } from '../../rules/judge-flags.ts';

/** How the host hears of a judgement. `readFlagJudgement` reads the fields, wherever they arrive. */
export interface FlagJudgingOptions {
  /** Address that the form is posted to; the page itself if left out. */
  action?: string;
  /** Hidden fields of the host, such as a token. */
  fields?: Readonly<Record<string, string>>;
  /** Hears the form before it is posted, and may prevent that. */
  onSubmit?: FormEventHandler<HTMLFormElement>;
  /** What was wrong with the last judgement, on the page that answers a post. */
  problem?: { readonly flag: string; readonly problem: JudgementProblem };
}

interface FlagJudgingProps {
  flag: Flag;
  /** What the flag is about, for whoever hears the controls of many flags one after the other. */
  about: ReactNode;
  judging: FlagJudgingOptions | undefined;
  messages: FlagMessages;
}

/** What was said of a flag, and the form that dismisses it with a reason, or brings it back. It needs no script. */
export function FlagJudging({ flag, about, judging, messages }: FlagJudgingProps): ReactElement {
  const { judgements = [] } = flag;
  return (
    <>
      {judgements.length > 0 && (
        <ol className="osseo-flag-judgements">
          {judgements.map((judgement) => (
            <li key={`${judgement.act}-${judgement.at}`}>{judgementText(judgement, messages)}</li>
          ))}
        </ol>
      )}
      {judging && (dismissalOf(flag) ? restoring() : dismissing(judging))}
    </>
  );

  function named(action: string): ReactElement {
    return (
      <>
        {action}{' '}
        <VisuallyHidden>
          <bdi>{about}</bdi>
        </VisuallyHidden>
      </>
    );
  }

  function restoring(): ReactElement {
    return (
      <JudgementForm flag={flag} judging={judging} act="restore">
        <Button type="submit" variant="secondary">
          {named(messages.judging.restore)}
        </Button>
      </JudgementForm>
    );
  }

  function dismissing({ problem }: FlagJudgingOptions): ReactElement {
    const own = problem?.flag === flagKey(flag) ? problem.problem : undefined;
    return (
      <Disclosure summary={named(messages.judging.dismiss)} open={own !== undefined}>
        <JudgementForm flag={flag} judging={judging} act="dismiss">
          <DismissalFields id={`dismiss-${flagKey(flag)}`} problem={own} said={messages.judging} />
        </JudgementForm>
      </Disclosure>
    );
  }
}

interface JudgementFormProps extends Pick<FlagJudgingProps, 'flag' | 'judging'> {
  act: FlagJudgement['act'];
  children: ReactElement;
}

function JudgementForm({ flag, judging = {}, act, children }: JudgementFormProps): ReactElement {
  const hidden = { ...judging.fields, flag: flagKey(flag), 'flag-version': flag.rule.version, 'flag-act': act };
  return (
    <form method="post" action={judging.action} onSubmit={judging.onSubmit} className="osseo-flag-judging" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

interface DismissalFieldsProps {
  id: string;
  problem: JudgementProblem | undefined;
  said: JudgingMessages;
}

function DismissalFields({ id, problem, said }: DismissalFieldsProps): ReactElement {
  return (
    <>
      <Fieldset
        id={`${id}-reason`}
        legend={said.reasonLegend}
        error={problem === 'no-reason' ? said.problems[problem] : undefined}
      >
        <Choices>
          {DISMISSAL_REASONS.map((reason) => (
            <Radio
              key={reason}
              id={`${id}-${reason}`}
              name="flag-reason"
              value={reason}
              label={said.reasons[reason]}
              defaultChecked={problem === 'no-text' && reason === 'other'}
            />
          ))}
        </Choices>
      </Fieldset>
      <Field
        id={`${id}-text`}
        label={said.text}
        help={said.textHelp}
        error={problem === 'no-text' ? said.problems[problem] : undefined}
      >
        {(control) => <TextArea {...control} name="flag-text" rows={2} />}
      </Field>
      <Button type="submit" variant="secondary">
        {said.submit}
      </Button>
    </>
  );
}

function judgementText(judgement: FlagJudgement, { locale, judging }: FlagMessages): string {
  const { by } = judgement;
  // A day and a time as they were recorded: a server and a reader may keep different clocks.
  const at = `${judgement.at.slice(0, 10)} ${judgement.at.slice(11, 16)}`.trim();
  if (judgement.act === 'restore') return formatMessage(judging.restored, locale, { by, at });
  const reason = [judging.reasons[judgement.reason], judgement.text].filter(Boolean).join('. ');
  return formatMessage(judging.dismissed, locale, { by, at, reason });
}
