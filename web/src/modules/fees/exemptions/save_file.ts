// Saving a file that the server made in answer to a POST: a link cannot ask for it.
export function saveFile(name: string, content: Blob): void {
    const link = document.createElement('a');
    const url = URL.createObjectURL(content);
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
}
