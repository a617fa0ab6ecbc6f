import { help, options, WAYS_NOT_TO_ANSWER, type Example } from './example.examples.ts';

/* Questions that stand together. The words are samples: they are not clinical content. */

/** A question opens the next, which opens a third. */
export const chain: Example = {
  items: (say) => [
    {
      linkId: 'pets',
      type: 'boolean',
      required: true,
      text: say({
        en: 'Do you have a pet?',
        ko: '반려동물이 있습니까?',
        es: '¿Tiene una mascota?',
        ar: 'هل لديك حيوان أليف؟',
      }),
    },
    {
      linkId: 'kind',
      type: 'choice',
      required: true,
      text: say({ en: 'Which pet is it?', ko: '어떤 동물입니까?', es: '¿Qué mascota es?', ar: 'أي حيوان هو؟' }),
      answerOption: options(
        ['cat', say({ en: 'A cat', ko: '고양이', es: 'Un gato', ar: 'قطة' })],
        ['dog', say({ en: 'A dog', ko: '개', es: 'Un perro', ar: 'كلب' })],
      ),
      enableWhen: [{ question: 'pets', operator: '=', answerBoolean: true }],
    },
    {
      linkId: 'walks',
      type: 'integer',
      required: true,
      text: say({
        en: 'How often do you walk it each day?',
        ko: '하루에 몇 번 산책합니까?',
        es: '¿Cuántas veces al día lo saca a pasear?',
        ar: 'كم مرة تمشي معه كل يوم؟',
      }),
      enableWhen: [{ question: 'kind', operator: '=', answerCoding: { code: 'dog' } }],
    },
    {
      linkId: 'note',
      type: 'string',
      text: say({
        en: 'Is there anything else?',
        ko: '더 하실 말씀이 있습니까?',
        es: '¿Hay algo más?',
        ar: 'هل هناك شيء آخر؟',
      }),
    },
  ],
  answered: [
    ['pets', 'true'],
    ['kind', 'dog'],
    ['walks', '2'],
  ],
  invalid: [
    ['pets', 'true'],
    ['kind', 'dog'],
    ['walks', 'often'],
  ],
};

/** The same questions, and none has to be answered. */
export const allOptional: Example = {
  ...chain,
  items: (say) => chain.items(say).map((item) => ({ ...item, required: false })),
};

/** A group of which there may be several. */
export const repeatingGroup: Example = {
  items: (say) => [
    {
      linkId: 'child',
      type: 'group',
      repeats: true,
      text: say({ en: 'Child', ko: '자녀', es: 'Hijo o hija', ar: 'الطفل' }),
      item: [
        {
          linkId: 'child-name',
          type: 'string',
          required: true,
          text: say({
            en: 'What is the child’s name?',
            ko: '자녀의 이름은 무엇입니까?',
            es: '¿Cómo se llama?',
            ar: 'ما اسم الطفل؟',
          }),
        },
        {
          linkId: 'child-school',
          type: 'boolean',
          text: say({
            en: 'Does the child go to school?',
            ko: '학교에 다닙니까?',
            es: '¿Va a la escuela?',
            ar: 'هل يذهب الطفل إلى المدرسة؟',
          }),
        },
      ],
    },
  ],
  answered: [
    ['child:0/child-name', 'Ji-ho'],
    ['child:0/child-school', 'true'],
  ],
  invalid: [['child:0/child-school', 'true']],
};

/** A type that cannot be shown, between words and a question. */
export const unsupported: Example = {
  items: (say) => [
    {
      linkId: 'intro',
      type: 'display',
      text: say({
        en: 'Please bring your papers to the visit.',
        ko: '방문하실 때 서류를 가져와 주십시오.',
        es: 'Traiga sus papeles a la visita, por favor.',
        ar: 'يرجى إحضار أوراقك عند الزيارة.',
      }),
    },
    {
      linkId: 'photo',
      type: 'attachment',
      required: true,
      text: say({
        en: 'Please add a photo',
        ko: '사진을 첨부해 주십시오',
        es: 'Añada una foto, por favor',
        ar: 'يرجى إضافة صورة',
      }),
    },
  ],
  answered: [],
  invalid: [],
};

/** Two pages, with every kind of answer and of no answer. */
export const twoPages: Example = {
  items: (say) => [
    {
      linkId: 'about',
      type: 'group',
      text: say({ en: 'About you', ko: '본인에 대하여', es: 'Sobre usted', ar: 'عنك' }),
      item: [
        {
          linkId: 'name',
          type: 'string',
          required: true,
          text: say({
            en: 'What should we call you?',
            ko: '어떻게 불러 드리면 됩니까?',
            es: '¿Cómo quiere que le llamemos?',
            ar: 'كيف تحب أن نناديك؟',
          }),
        },
        {
          linkId: 'born',
          type: 'date',
          required: true,
          extension: WAYS_NOT_TO_ANSWER,
          text: say({ en: 'When were you born?', ko: '생년월일은 언제입니까?', es: '¿Cuándo nació?', ar: 'متى ولدت؟' }),
        },
      ],
    },
    {
      linkId: 'home',
      type: 'group',
      text: say({ en: 'At home', ko: '집에서', es: 'En casa', ar: 'في البيت' }),
      item: [
        help(
          'home',
          say({
            en: 'For the days after your visit.',
            ko: '방문 후의 날들을 위한 질문입니다.',
            es: 'Para los días después de su visita.',
            ar: 'للأيام التي تلي زيارتك.',
          }),
        ),
        {
          linkId: 'company',
          type: 'choice',
          required: true,
          extension: WAYS_NOT_TO_ANSWER,
          text: say({
            en: 'Who can stay with you?',
            ko: '누가 함께 계실 수 있습니까?',
            es: '¿Quién puede quedarse con usted?',
            ar: 'من يمكنه البقاء معك؟',
          }),
          answerOption: options(
            ['family', say({ en: 'Family', ko: '가족', es: 'Familia', ar: 'العائلة' })],
            ['friend', say({ en: 'A friend', ko: '친구', es: 'Un amigo o una amiga', ar: 'صديق' })],
            ['nobody', say({ en: 'Nobody', ko: '없음', es: 'Nadie', ar: 'لا أحد' })],
          ),
        },
        {
          linkId: 'hours',
          type: 'decimal',
          text: say({
            en: 'For how many hours?',
            ko: '몇 시간 동안입니까?',
            es: '¿Durante cuántas horas?',
            ar: 'لكم ساعة؟',
          }),
          enableWhen: [
            { question: 'company', operator: '=', answerCoding: { code: 'family' } },
            { question: 'company', operator: '=', answerCoding: { code: 'friend' } },
          ],
          enableBehavior: 'any',
        },
      ],
    },
  ],
  answered: [
    ['name', 'Min-ji'],
    ['born.absent', 'asked-declined'],
    ['company', 'friend'],
    ['hours', ''],
  ],
  invalid: [
    ['name', ''],
    ['born.day', '31'],
    ['born.month', '2'],
    ['born.year', '1985'],
  ],
};

export const requiredGroup: Example = {
  items: (say) => [
    {
      linkId: 'reach',
      type: 'group',
      required: true,
      text: say({ en: 'How we can reach you', ko: '연락처', es: 'Cómo podemos contactarle', ar: 'كيف نتواصل معك' }),
      item: [
        { linkId: 'phone', type: 'string', text: say({ en: 'Phone', ko: '전화', es: 'Teléfono', ar: 'الهاتف' }) },
        { linkId: 'address', type: 'string', text: say({ en: 'Address', ko: '주소', es: 'Dirección', ar: 'العنوان' }) },
      ],
    },
  ],
  answered: [['phone', '555 0100']],
  invalid: [],
};
