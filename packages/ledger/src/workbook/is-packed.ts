/** Whether a file is a packed one (压缩包), as a workbook is: by how it begins, whatever it is called. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
