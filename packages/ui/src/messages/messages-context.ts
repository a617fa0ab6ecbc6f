'use client';
import { createContext, type Context } from 'react';
import type { UiMessages } from './ui-messages.ts';

/** Carries the words. They change when the language does, so hearing of it costs nothing that matters. */
export const MessagesContext: Context<UiMessages | undefined> = createContext<UiMessages | undefined>(undefined);
