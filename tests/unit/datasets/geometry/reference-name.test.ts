import { describe, expect, it } from "vitest";
import { referenceDefinition } from "@/lib/datasets/geometry/reference-definition";
import { referenceCode } from "@/lib/datasets/geometry/reference-name";

const geographic = (name: string, spheroid: string) =>
  `GEOGCS["GCS_${name}",DATUM["D_${name}",SPHEROID[${spheroid}]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;
const grs80 = geographic("ETRS_1989", '"GRS_1980",6378137.0,298.257222101');
const bessel = (name: string) => geographic(name, '"Bessel_1841",6377397.155,299.1528128');

function projected(
  name: string,
  base: string,
  method: string,
  parameters: Record<string, number>,
): string {
  const listed = Object.entries(parameters).map(([key, value]) => `PARAMETER["${key}",${value}]`);
  return `PROJCS["${name}",${base},PROJECTION["${method}"],${listed.join(",")},UNIT["Meter",1.0]]`;
}

const transverse = (name: string, base: string, meridian: number, east: number, scale = 0.9996) =>
  projected(name, base, "Transverse_Mercator", {
    False_Easting: east,
    False_Northing: 0,
    Central_Meridian: meridian,
    Scale_Factor: scale,
    Latitude_Of_Origin: 0,
  });

describe("The name of a reference system", () => {
  it.each([
    ["EPSG:25833", 25833],
    ["epsg:25833", 25833],
    ["25833", 25833],
    ["urn:ogc:def:crs:EPSG::25833", 25833],
    ["urn:ogc:def:crs:EPSG:6.9:25833", 25833],
    ["http://www.opengis.net/def/crs/EPSG/0/25833", 25833],
    ["http://www.opengis.net/gml/srs/epsg.xml#25833", 25833],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", 4326],
    ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326],
    ["WGS 84", 4326],
    [" EPSG:4326 ", 4326],
  ])("%s is understood", (name, code) => {
    expect(referenceCode(name)).toBe(code);
  });

  it.each(["Lokales Netz", "EPSG:", "EPSG:abc", "UTM", "PROJCS[", '["EPSG"]', "GEOGCS[]"])(
    "%s is not taken for one",
    (name) => {
      expect(referenceCode(name)).toBeNull();
    },
  );
});

describe("The text in a .prj file", () => {
  it("is recognised by what it describes, whatever it calls it", () => {
    expect(referenceCode(transverse("ETRS_1989_UTM_Zone_33N", grs80, 15, 500_000))).toBe(25833);
    expect(referenceCode(transverse("Stadtnetz", grs80, 9, 500_000))).toBe(25832);
    expect(referenceCode(transverse("8stellen", grs80, 15, 33_500_000))).toBe(5650);
    const wgs84 = geographic("WGS_1984", '"WGS_1984",6378137.0,298.257223563');
    expect(referenceCode(transverse("WGS_1984_UTM_Zone_33N", wgs84, 15, 500_000))).toBe(32633);
    const zone4 = transverse("DHDN_3_Degree_Gauss_Zone_4", bessel("DHDN"), 12, 4_500_000, 1);
    expect(referenceCode(zone4)).toBe(31468);
    expect(referenceCode(zone4.replace("Transverse_Mercator", "Gauss_Kruger"))).toBe(31468);
    expect(
      referenceCode(
        projected("WGS_1984_Web_Mercator_Auxiliary_Sphere", wgs84, "Mercator_Auxiliary_Sphere", {
          False_Easting: 0,
          False_Northing: 0,
          Central_Meridian: 0,
          Standard_Parallel_1: 0,
          Auxiliary_Sphere_Type: 0,
        }),
      ),
    ).toBe(3857);
    expect(
      referenceCode(
        projected("ETRS_1989_LAEA", grs80, "Lambert_Azimuthal_Equal_Area", {
          False_Easting: 4_321_000,
          False_Northing: 3_210_000,
          Central_Meridian: 10,
          Latitude_Of_Origin: 52,
        }),
      ),
    ).toBe(3035);
  });

  it("is not recognised when it describes something else than it is called", () => {
    expect(referenceCode(transverse("ETRS_1989_UTM_Zone_33N", grs80, 15, 3_500_000))).toBeNull();
    expect(referenceCode(transverse("ETRS_1989_UTM_Zone_33N", grs80, 15.5, 500_000))).toBeNull();
  });

  it("names systems in degrees", () => {
    expect(referenceCode(grs80)).toBe(4258);
    expect(referenceCode(geographic("WGS_1984", '"WGS_1984",6378137.0,298.257223563'))).toBe(4326);
    expect(referenceCode(bessel("Deutsches_Hauptdreiecksnetz"))).toBe(4314);
    expect(referenceCode(bessel("Irgendwo"))).toBeNull();
  });

  it("carries its code at its end, or in the horizontal part of a compound system", () => {
    const coded = `${transverse("x", grs80, 15, 1).slice(0, -1)},AUTHORITY["EPSG","25833"]]`;
    expect(referenceCode(coded)).toBe(25833);
    const height = 'VERT_CS["DHHN92",VERT_DATUM["x",2005],AUTHORITY["EPSG","5783"]]';
    expect(referenceCode(`COMPD_CS["both",${coded},${height}]`)).toBe(25833);
    expect(referenceCode(coded.replace('AUTHORITY["EPSG","25833"]', 'ID["EPSG",25833]'))).toBe(
      25833,
    );
  });
});

describe("A definition", () => {
  it("uses the registered mean shift where the system is defined by a grid file", () => {
    expect(referenceDefinition(31468)).toMatchObject({ isApproximate: true, inDegrees: false });
    expect(referenceDefinition(31468).proj4).toContain("+towgs84=598.1,73.7,418.2");
    expect(referenceDefinition(3398).proj4).toContain("+towgs84=612.4,77,440.2");
    expect(referenceDefinition(27700).proj4).toContain("+towgs84=446.448");
    expect(referenceDefinition(25833)).toMatchObject({
      name: "ETRS89 / UTM zone 33N",
      areaOfUse: [12, 46.4, 18.01, 84.42],
      isApproximate: false,
    });
    expect(referenceDefinition(4326).inDegrees).toBe(true);
  });
});
