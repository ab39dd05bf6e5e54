/**
 * The notes of ExcelApi 1.18 as the library of today has them; the one on npm is older. Made from the parts of which the
 * library makes all its objects.
 */
export const notesScript = `(() => {
  const { BatchApiHelper, ClientObject } = OfficeExtension;
  class Note extends ClientObject {}
  class NoteCollection extends ClientObject {
    add(address, content) {
      return BatchApiHelper.createMethodObject(Note, this, "Add", 0, [address, content], false, true, null, 0);
    }
  }
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    get() { return BatchApiHelper.createPropertyObject(NoteCollection, this, "Notes", true, 4); },
  });
})();`;
