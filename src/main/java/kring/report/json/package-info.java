/** A command's result itself as JSON: the components of its records, unrounded and without words. */
@NullMarked
package kring.report.json;

import org.jspecify.annotations.NullMarked;
