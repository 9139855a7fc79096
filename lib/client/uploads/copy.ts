/**
 * A copy of what was picked. The file behind it may be gone a moment later (a camera app cleans up, Android takes the
 * permission back), and a retry needs the bytes.
 */
export const copyOf = async (file: Blob): Promise<Blob> => new Blob([await file.arrayBuffer()], { type: file.type })
