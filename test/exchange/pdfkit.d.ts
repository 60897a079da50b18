/** As much of pdfkit as our tests draw with; the package brings no types. */
declare module "pdfkit" {
  interface Pdf {
    on(event: "data", listener: (piece: Buffer) => void): this;
    on(event: "end", listener: () => void): this;
    text(text: string, x?: number, y?: number, options?: object): this;
    text(text: string, options?: object): this;
    fontSize(size: number): this;
    font(name: string): this;
    moveDown(lines?: number): this;
    addPage(options?: object): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(color: string): this;
    image(source: Buffer | string, x?: number, y?: number, options?: object): this;
    initForm(): this;
    formText(name: string, x: number, y: number, width: number, height: number, options?: object): this;
    rotate(degrees: number, options?: object): this;
    end(): void;
  }
  const PDFDocument: new (options?: object) => Pdf;
  export default PDFDocument;
}
