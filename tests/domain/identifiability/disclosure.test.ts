import { describe, expect, it } from 'vitest';
import { isDisclosure } from '../../../src/domain/identifiability/disclosure.ts';

describe('the card "Worried about a child?" comes by itself', () => {
  it.each([
    'A pupil told me that her uncle comes into her room.',
    'One girl said to me she is not allowed to eat at weekends',
    'he hits me when mum is at work',
    'His stepdad hits him.',
    'the boy told me something that worries me',
    'Mum sometimes slaps him, he said',
    'She is scared to go home.',
    'A child confided that they are on their own all night.',
    'There were bruises on his arms and he could not explain them',
    'she cuts herself',
    'he says he wants to die',
    'She asked me not to tell anyone',
    'The TA grabbed her and dragged her out of the hall.',
    'Was beaten at home when the letter came',
    'He’s been left alone overnight',
  ])('for: %s', (text) => {
    expect(isDisclosure(text)).toBe(true);
  });
});

describe('the card stays away', () => {
  it.each([
    '',
    'The SENCO told me that plans are reviewed each term.',
    'Pupils told me about their work in the sensory garden.',
    'A pupil told me she likes the reading club.',
    'One boy told us he knows whom to ask for help.',
    'The safeguarding policy covers child abuse and self-harm.',
    'Staff training on domestic abuse is planned for January.',
    'Asked how the school helps a child who is suicidal.',
    'The new ramp was hit by a delivery van.',
    'Attendance was hit by flu in the autumn.',
    'The bill hit her budget hard, said the business manager',
    'The teacher told the class what comes next.',
    'Parents told me that the website is easier now.',
    'She was hurt by the comment in the minutes',
    'Reading was left out, and the budget got burnt.',
    'Pupils are not afraid to ask.',
    'PSHE lessons cover grooming and county lines.',
  ])('for: %s', (text) => {
    expect(isDisclosure(text)).toBe(false);
  });

  it('for twenty thousand letters of nothing, at once', () => {
    const before = performance.now();
    expect(isDisclosure('the child told '.repeat(1400))).toBe(false);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
