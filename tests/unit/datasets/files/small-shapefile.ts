type Position = readonly [number, number];

function shpFile(type: number, contents: readonly Buffer[]): Buffer {
  const records = contents.map((content, index) => {
    const header = Buffer.alloc(8);
    header.writeInt32BE(index + 1, 0);
    header.writeInt32BE(content.length / 2, 4);
    return Buffer.concat([header, content]);
  });
  const header = Buffer.alloc(100);
  header.writeInt32BE(9994, 0);
  header.writeInt32BE((100 + Buffer.concat(records).length) / 2, 24);
  header.writeInt32LE(1000, 28);
  header.writeInt32LE(type, 32);
  return Buffer.concat([header, ...records]);
}

function pointRecord([x, y]: Position): Buffer {
  const record = Buffer.alloc(20);
  record.writeInt32LE(1, 0);
  record.writeDoubleLE(x, 4);
  record.writeDoubleLE(y, 12);
  return record;
}

function polygonRecord(rings: readonly (readonly Position[])[]): Buffer {
  const points = rings.flat();
  const record = Buffer.alloc(44 + rings.length * 4 + points.length * 16);
  record.writeInt32LE(5, 0);
  record.writeInt32LE(rings.length, 36);
  record.writeInt32LE(points.length, 40);
  let first = 0;
  for (const [index, ring] of rings.entries()) {
    record.writeInt32LE(first, 44 + index * 4);
    first += ring.length;
  }
  for (const [index, [x, y]] of points.entries()) {
    record.writeDoubleLE(x, 44 + rings.length * 4 + index * 16);
    record.writeDoubleLE(y, 52 + rings.length * 4 + index * 16);
  }
  return record;
}

const EMPTY_RECORD = Buffer.alloc(4);

/** A .shp file of points; null for a place left empty. */
export function pointsShp(points: readonly (Position | null)[]): Buffer {
  return shpFile(
    1,
    points.map((point) => (point ? pointRecord(point) : EMPTY_RECORD)),
  );
}

/** A .shp file of areas, each a list of rings. */
export function polygonsShp(polygons: readonly (readonly (readonly Position[])[])[]): Buffer {
  return shpFile(5, polygons.map(polygonRecord));
}

interface Field {
  name: string;
  type: string;
  length: number;
}

/** A .dbf file; rows are written as they are, blanks filled up. A row of "*" first is deleted. */
export function dbfFile(
  fields: readonly Field[],
  rows: readonly (readonly (string | Buffer)[])[],
  { language = 0, deleted = [] as readonly number[] } = {},
): Buffer {
  const header = Buffer.alloc(32 + fields.length * 32 + 1);
  const length = fields.reduce((sum, field) => sum + field.length, 1);
  header.set([3, 125, 12, 31]);
  header.writeUInt32LE(rows.length, 4);
  header.writeUInt16LE(header.length, 8);
  header.writeUInt16LE(length, 10);
  header.writeUInt8(language, 29);
  for (const [index, field] of fields.entries()) {
    const at = 32 + index * 32;
    header.write(field.name, at, 11, "utf8");
    header.write(field.type, at + 11, 1, "latin1");
    header.writeUInt8(field.length, at + 16);
  }
  header.writeUInt8(13, header.length - 1);
  const records = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const bytes = Buffer.alloc(fields[column]?.length ?? 0, " ");
      bytes.set(Buffer.from(cell).subarray(0, bytes.length));
      return bytes;
    });
    return Buffer.concat([Buffer.from(deleted.includes(index) ? "*" : " "), ...cells]);
  });
  return Buffer.concat([header, ...records, Buffer.from([0x1a])]);
}
