/**
 * The register in SQLite: one file that several officers' programs use at once.
 *
 * <p>{@link foi.store.SqliteRegister} answers the port; {@code Opening}, {@code RegisterFiles} and {@code Premises} see
 * that the directory serves several accounts; {@code Database} holds the one connection and its transactions; the
 * {@code …Table} classes turn rows into values. Every statement is a file of its own beside this package's
 * resources, and the tables come from {@code migrations/} at the top of the project.
 */
@NullMarked
package foi.store;

import org.jspecify.annotations.NullMarked;
