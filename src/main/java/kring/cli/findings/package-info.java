/** Findings as people read them, and as programs do. */
@NullMarked
package kring.cli.findings;

import org.jspecify.annotations.NullMarked;
