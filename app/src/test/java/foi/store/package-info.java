/** The register against a real SQLite, in a directory of each test's own. */
@NullMarked
package foi.store;

import org.jspecify.annotations.NullMarked;
