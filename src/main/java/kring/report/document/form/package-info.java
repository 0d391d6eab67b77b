/** Forms as values: what can be filled in on them, and what was. */
@NullMarked
package kring.report.document.form;

import org.jspecify.annotations.NullMarked;
