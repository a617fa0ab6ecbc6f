'use client';
import { createContext } from 'react';

/** The number of an instance among those of its repeating group, from 1; `undefined` elsewhere. */
export const InstanceContext: React.Context<number | undefined> = createContext<number | undefined>(undefined);
