// Where the focus goes when what stands on the page has changed: to its heading.
export function focusPage(): void {
    const heading = document.querySelector<HTMLElement>('main h1');
    const target = heading ?? document.getElementById('main');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
}
