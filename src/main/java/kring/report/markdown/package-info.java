/** Reports as GitHub-flavoured Markdown in which data stays data: nothing in it can become markup. */
@NullMarked
package kring.report.markdown;

import org.jspecify.annotations.NullMarked;
