import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { cypher, expandRights } from './cypher.ts';
import { root } from './root.ts';

describe('rights named in a statement', () => {
	it('are written out, each for its own variable', () => {
		const statement = expandRights(
			"MATCH (t)-->(o) WHERE visible(t) AND shows(o, 'ties') AND consents(t, 'maps')"
		);
		expect(statement).toContain("t.visibility = 'public'");
		expect(statement).toContain("o.tiesVisibility = 'members' OR o.id = $actor.id");
		expect(statement).toContain("('maps' IN coalesce(t.consents, []))");
		expect(statement).not.toMatch(/\b(visible|shows|consents)\(/);
	});

	it('may leave the section to a variable', () => {
		expect(expandRights('shows(m, section)')).toContain("m[section] IS NULL OR m[section] = 'public'");
	});

	it('need no actor where something is told to many at once', () => {
		expect(expandRights("unrestricted(t, 'offers') AND consents(t, 'figures')")).not.toContain('$actor');
	});

	it.each(["shows(t, 'offer')", "unrestricted(t, 'name')", "consents(t, 'map')"])(
		'are refused when they are misspelt: %s',
		(text) => expect(() => expandRights(text)).toThrow(/is no (section|purpose)/)
	);
});

describe('the statements', () => {
	const names = readdirSync(`${root}/graph/cypher`).map((file) => file.replace('.cypher', ''));

	it('leave no right unexpanded', () => {
		// A space too few would leave the macro standing, and the server would call it an unknown function.
		const left = names.filter((name) =>
			/\b(visible|shows|unrestricted|consents)\s*\(/.test(cypher(name).replaceAll(/\/\/.*/g, ''))
		);
		expect(left).toEqual([]);
	});

	it('read consents by the right of that name alone', () => {
		const direct = names.filter((name) =>
			/'\w+' IN \w+\.consents|consent[A-Z]/.test(readFileSync(`${root}/graph/cypher/${name}.cypher`, 'utf8'))
		);
		expect(direct).toEqual([]);
	});
});
