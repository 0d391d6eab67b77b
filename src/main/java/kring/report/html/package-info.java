/** Reports as one self-contained web page: no scripts, no links outward, ready to print. */
@NullMarked
package kring.report.html;

import org.jspecify.annotations.NullMarked;
