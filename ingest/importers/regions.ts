import neo4j from 'neo4j-driver';
import { Refusal } from '../fault.ts';
import { decimal, integer, text } from '../values/values.ts';
import type { Column, Importer, RowFault, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { pointInside } from './point-inside.ts';

/** NUTS calls two countries by other letters than ISO 3166. */
const ISO_COUNTRY: Record<string, string> = { EL: 'GR', UK: 'GB' };

const columns: Record<string, Column> = {
	code: { about: 'NUTS code', type: text(10), required: true, aliases: ['nuts_id', 'nuts', 'geocode'] },
	name: {
		about: 'Name in Latin letters',
		type: text(200),
		required: true,
		aliases: ['name_latin', 'name_latn', 'label']
	},
	level: {
		about: '0 country, 1 to 3; told by the code where absent',
		type: integer(0, 3),
		aliases: ['levl_code']
	},
	country: { about: 'ISO 3166 code; told by the code where absent', type: text(2), aliases: ['cntr_code'] },
	parent: {
		about: 'Code of the region above; told by the code where absent',
		type: text(10),
		aliases: ['parent_id'],
		isApart: true
	},
	latitude: {
		about: 'Latitude of a point inside, degrees',
		type: decimal(-90, 90),
		aliases: ['label_lat', 'lat']
	},
	longitude: {
		about: 'Longitude of a point inside, degrees',
		type: decimal(-180, 180),
		aliases: ['label_lon', 'lon', 'lng']
	},
	shape: { about: 'GeoJSON geometry, from which a point inside is taken', type: pointInside, isApart: true }
};

const keyOf = (record: Values) => String(record.code).toUpperCase();

export const regions: Importer = {
	name: 'regions',
	about: 'Regions of the NUTS classification: names as CSV, or GeoJSON of one or all levels.',
	accepts: ['csv', 'xlsx', 'json'],
	columns,
	sample: 'regions.csv',
	fromJson,
	keyOf,
	begin() {
		const toRow = nodeRows(columns, keyOf);
		return (record) => {
			const row = toRow(record);
			const { key, set, shape } = row;
			if (!/^[A-Z]{2}[A-Z0-9]{0,3}$/.test(key))
				return { column: 'code', reason: 'is no NUTS code such as SE232' };
			const level = key.length - 2;
			const isWrong = set.level && Number(set.level) !== level;
			if (isWrong)
				return { column: 'level', reason: `does not fit the code ${key}, which is of level ${level}` };
			set.level = neo4j.int(level);
			delete set.code;
			const country = String(set.country || key.slice(0, 2)).toUpperCase();
			set.country = ISO_COUNTRY[country] ?? country;
			row.parent = row.parent || (level > 0 ? key.slice(0, -1) : null);
			row.point = shape ?? null;
			delete row.shape;
			return row;
		};
	},
	statement: 'ingest-regions'
};

/** A feature of GISCO's boundaries, or of any file with the same names of columns. */
function fromJson(element: Values): Values | RowFault {
	if ('@context' in element)
		throw new Refusal('This is JSON-LD, which `materials` and `skills` read; regions are GeoJSON.');
	const { type, properties, geometry } = element as {
		type?: unknown;
		properties?: Values;
		geometry?: unknown;
	};
	if (type !== 'Feature' || !properties)
		return { column: null, reason: 'is no GeoJSON feature with properties' };
	const get = (...names: string[]) =>
		names.map((name) => properties[name]).find((value) => value !== undefined) ?? null;
	return {
		code: get('NUTS_ID', 'code'),
		name: get('NAME_LATN', 'NUTS_NAME', 'name'),
		level: get('LEVL_CODE', 'level'),
		country: get('CNTR_CODE', 'country'),
		shape: geometry ?? null
	};
}
