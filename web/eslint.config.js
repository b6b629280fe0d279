import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

const modules = ['home', 'identity', 'org', 'notices'];
const noElement = { group: ['element-plus', 'element-plus/*'], message: 'Element Plus belongs to the desk.' };
const noVant = { group: ['vant', 'vant/*'], message: 'Vant belongs to the phone.' };
const noQuery = { group: ['@tanstack/*'], message: 'vue-query belongs to the desk.' };

function restricted(...patterns) {
    return ['error', { patterns }];
}
// A module uses the platform, never another module.
const others = (name) => ({ group: modules.filter((m) => m !== name).map((m) => `@/modules/${m}/**`), message: 'A module uses platform/, never another module.' });

export default tseslint.config(
    { ignores: ['dist', 'test-results', 'playwright-report', 'src/platform/client/schema.d.ts'] },
    ...tseslint.configs.strict,
    ...vue.configs['flat/recommended'],
    {
        files: ['**/*.{ts,vue}'],
        languageOptions: { parserOptions: { parser: tseslint.parser } },
        rules: {
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/no-non-null-assertion': 'error',
            'no-undef': 'off',
            'no-restricted-globals': ['error', { name: 'fetch', message: 'Use the generated client.' }],
            'vue/no-v-html': 'error',
            'vue/no-static-inline-styles': 'error',
            'vue/multi-word-component-names': 'off',
            'vue/html-indent': 'off',
            'vue/max-attributes-per-line': 'off',
            'vue/singleline-html-element-content-newline': 'off',
            'vue/html-self-closing': 'off',
            'vue/multiline-html-element-content-newline': 'off',
            'vue/html-closing-bracket-newline': 'off',
            'vue/first-attribute-linebreak': 'off',
            'vue/attributes-order': 'off',
            'vue/require-default-prop': 'off',
            'vue/one-component-per-file': 'off',
        },
    },
    ...modules.flatMap((name) => [
        { files: [`src/modules/${name}/**/*.{ts,vue}`], rules: { 'no-restricted-imports': restricted(others(name), noVant) } },
        { files: [`src/modules/${name}/desk/**`], rules: { 'no-restricted-imports': restricted(others(name), noVant) } },
        { files: [`src/modules/${name}/phone/**`], rules: { 'no-restricted-imports': restricted(others(name), noElement, noQuery) } },
        { files: [`src/modules/${name}/portal/**`], rules: { 'no-restricted-imports': restricted(others(name), noElement, noVant, noQuery) } },
    ]),
    { files: ['src/platform/desk/**', 'src/desk.ts'], rules: { 'no-restricted-imports': restricted(noVant) } },
    { files: ['src/platform/phone/**', 'src/phone.ts'], rules: { 'no-restricted-imports': restricted(noElement, noQuery) } },
    { files: ['src/platform/portal/**', 'src/portal.ts'], rules: { 'no-restricted-imports': restricted(noElement, noVant, noQuery) } },
    {
        // What all three entries share carries the library of none.
        files: ['src/platform/{ui,client,i18n,session,region,style}/**'],
        rules: { 'no-restricted-imports': restricted(noElement, noVant, noQuery) },
    },
);
