/** What every import has in common: the file that came, what is told of its cells, and what becomes of files. */
@NullMarked
package kring.cli.imports;

import org.jspecify.annotations.NullMarked;
